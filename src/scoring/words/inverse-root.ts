/** Views of more words count as having these. */
export const LONGEST_VIEW = 256;
/** Added to the count, so that one word alone does not decide. */
const PRIOR_WORDS = 3;
/** Newton's steps from 1/x; 12 reach the last bit for every count up to the longest. */
const STEPS = 40;

/** 1/√(count + 3) by + − × ÷ alone, which every engine rounds alike; counts above 256 are taken as 256. */
export function inverseRoot(count: number): number {
  return ROOTS[count < LONGEST_VIEW ? count : LONGEST_VIEW] as number;
}

const ROOTS: readonly number[] = Array.from({ length: LONGEST_VIEW + 1 }, (_, count) => {
  const x = count + PRIOR_WORDS;
  let root = 1 / x;
  for (let step = 0; step < STEPS; step++) root = root * (1.5 - 0.5 * x * root * root);
  return root;
});
