import { explainOldNode } from '../node-version.ts';

// Evaluated before all other modules of the library, because it is imported first.
const problem = explainOldNode(process.versions.node);
if (problem !== undefined) throw new Error(problem);
