/** A story whose only finding is its missing Result. */
export const unfinished = `# The move

## Situation

We had 40 servers in a cellar that was flooded twice within one year, and the insurer refused to pay a third time.

## Task

I had to move all of them to a rented data center before the next winter.

## Action

I listed every service with its owner and drew which service called which. I moved the first ten myself and wrote down each step, so that the owners could follow. When copying the largest database turned out to take two days, I set up a replica ahead of the move and switched over within minutes. I rehearsed every step with the person on call, and I stopped one move that had not been rehearsed.
`;

/** What the story lacks. */
export const result = `
## Result

All 40 servers moved in nine weeks, two weeks before the first frost, and the rent fell by 30 %.
`;
