import type { FuzzTarget } from './target.ts';

/**
 * A target without the modules of the others.
 *
 * @param group The module of `targets/` that holds it.
 * @param inputs The folder for files that it reads.
 */
export async function loadTarget(group: string, name: string, inputs: string): Promise<FuzzTarget> {
  const { useInputFolder } = await import('./targets/fakes.ts');
  useInputFolder(inputs);
  const exported: Readonly<Record<string, unknown>> = await import(`./targets/${group}.ts`);
  const targets = Object.values(exported).flat() as FuzzTarget[];
  const found = targets.find((target) => typeof target === 'object' && 'read' in target && target.name === name);
  if (!found) throw new Error(`there is no target ${name} in ${group}`);
  return found;
}
