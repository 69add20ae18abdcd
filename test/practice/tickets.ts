// One-time tickets that carry a sign-in from one host to the next.
import type { World } from './world.ts';

export const ticketFor = (world: World, holds: string, use: 'account' | 'product'): string => {
  const id = world.fresh.id();
  world.tickets.set(id, { holds, use });
  return id;
};

export const redeem = (world: World, id: string, use: 'account' | 'product'): string | undefined => {
  const ticket = world.tickets.get(id);
  if (ticket?.use !== use) return undefined;
  world.tickets.delete(id);
  return ticket.holds;
};
