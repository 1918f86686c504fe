import { z } from 'zod';

// Our policy forbids `new Function`, and even zod's caught attempt is reported as a violation. A schema decides when it
// is made, so whoever makes one takes `z` from here.
z.config({ jitless: true });

export { z };
