import type { Coverage } from './coverage.ts';
import { createRoll, pickOne } from './dice.ts';
import { measureGrowth, showGrowth } from './growth.ts';
import { mutate } from './mutate.ts';
import { listFamilies } from './pump.ts';
import { shrink } from './shrink.ts';
import { type FuzzTarget, runTarget } from './target.ts';

/** Inputs between two looks at the counters of V8, which take longer than most inputs: few while there is much that is new, then more. */
const [FEWEST, MOST] = [16, 512];
/** Faults of one target that are kept. */
const MOST_FINDINGS = 20;
const LARGEST = 1 << 20;

export interface Finding {
  kind: 'fault' | 'growth' | 'hang' | 'memory';
  signature: string;
  message: string;
  /** The smallest input found, in base64. Absent for growth, which has a family of inputs. */
  input?: string;
}

export interface Limits {
  /** Numbers that look random and are the same for the same seed. */
  seed: number;
  /** Whether to go on. */
  goOn(executions: number): boolean;
  /** Called with each input before it runs, so that another thread knows it if it never ends. */
  before?(input: Buffer): void;
}

export interface Executions {
  executions: number;
  /** Blocks of the sources that ran. 0 without coverage. */
  blocks: number;
  /** Inputs that ran something that none before ran. */
  corpus: Buffer[];
  findings: Finding[];
}

/**
 * Runs changed seeds. What runs new blocks is kept and changed further; without coverage, only seeds are changed, and the inputs are the
 * same each time.
 *
 * @param known Inputs of earlier runs.
 */
export async function searchFaults(
  target: FuzzTarget,
  { seed, goOn, before }: Limits,
  { coverage, known = [] }: { coverage?: Coverage; known?: readonly Buffer[] } = {},
): Promise<Executions> {
  const roll = createRoll(seed);
  const corpus = [...target.seeds().map((one) => Buffer.from(one)), ...known];
  const found = new Map<string, Finding>();
  let executions = 0;

  const run = async (input: Buffer) => {
    executions++;
    before?.(input);
    const fault = await runTarget(target, input);
    if (!fault || found.has(fault.signature) || found.size >= MOST_FINDINGS) return;
    found.set(fault.signature, { kind: 'fault', signature: fault.signature, message: fault.message });
    const smallest = await shrink(input, async (candidate) => {
      before?.(candidate);
      return (await runTarget(target, candidate))?.signature === fault.signature;
    });
    found.set(fault.signature, {
      kind: 'fault',
      signature: fault.signature,
      message: `${fault.message}\n${fault.stack}`,
      input: smallest.toString('base64'),
    });
  };

  for (const input of [...corpus]) await run(input);
  coverage?.countNew();
  let size = coverage ? FEWEST : MOST;
  while (goOn(executions)) {
    const batch: Buffer[] = [];
    while (batch.length < size && goOn(executions)) {
      const input = mutate(target, pickOne(corpus, roll), { corpus, roll });
      batch.push(input);
      await run(input);
    }
    const isNew = coverage !== undefined && coverage.countNew() > 0;
    size = isNew ? Math.max(size >> 1, FEWEST) : Math.min(size << 1, MOST);
    if (!isNew) continue;
    coverage.forgetLast();
    corpus.push(...(await findNew(target, batch, coverage, before)));
  }
  return { executions, blocks: coverage?.total() ?? 0, corpus, findings: [...found.values()] };
}

/** Which inputs of a batch ran what is new: they run again, half by half. */
async function findNew(
  target: FuzzTarget,
  batch: readonly Buffer[],
  coverage: Coverage,
  before?: (input: Buffer) => void,
): Promise<Buffer[]> {
  for (const input of batch) {
    before?.(input);
    await runTarget(target, input);
  }
  if (coverage.countNew() === 0) return [];
  if (batch.length === 1) return [...batch];
  const half = batch.length >> 1;
  coverage.forgetLast();
  const first = await findNew(target, batch.slice(0, half), coverage, before);
  return [...first, ...(await findNew(target, batch.slice(half), coverage, before))];
}

export interface MeasuredGrowth {
  families: number;
  findings: Finding[];
}

/** Measures how time and memory grow with the size of inputs. */
export async function searchGrowth(target: FuzzTarget, { seed, goOn, before }: Limits): Promise<MeasuredGrowth> {
  const findings = new Map<string, Finding>();
  let families = 0;
  for (const family of listFamilies(target, createRoll(seed))) {
    if (!goOn(families) || findings.size >= MOST_FINDINGS) break;
    families++;
    const growth = await measureGrowth(family, (input) => runTarget(target, input), {
      largest: target.largest ?? LARGEST,
      ...(before && { before }),
    });
    if (growth) findings.set(family.name, { kind: 'growth', signature: `${growth.what}: ${family.name}`, message: showGrowth(growth) });
  }
  return { families, findings: [...findings.values()] };
}
