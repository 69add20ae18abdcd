// Plain JavaScript with Node's own modules only: it runs before any package is installed.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs a task while no other command in this folder runs one of the same name, so that two commands started together
 * don't install into each other. A lock whose owner died is taken over.
 * @param {string} name
 * @param {() => void} task
 */
export async function alone(name, task) {
  const folder = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `which-code-${name}-${folder}.lock`);
  while (!take(lock)) await wait(200);
  try {
    task();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = holderOf(lock);
  if (holder === null || isAlive(holder)) return false;
  // Only one of the waiting commands can move the dead one's lock away.
  try {
    renameSync(lock, `${lock}.${process.pid}`);
    rmSync(`${lock}.${process.pid}`);
  } catch {
    // Another process was quicker.
  }
  return false;
}

/** @param {string} lock */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
