import { standGuard } from './guard.ts';

// Put into pages before their own scripts, in Firefox only.
standGuard();
