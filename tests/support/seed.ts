import fc from 'fast-check';

// Property tests draw the same texts in every run, so that a change fails them and not a throw of dice. FC_SEED draws
// others: `FC_SEED=$RANDOM npx vitest run tests/properties.test.ts`.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_122) });
