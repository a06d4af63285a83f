import { buildProfile, type BuiltProfile } from '@/lib/core/profile/build';
import { ORDER, readAnswers } from './measure.ts';
import { makeWorld, nextCase } from './world/case.ts';

/** Bytes of heap that this many merged people keep, all of them held at once. */
function bytesOf(people: number): number {
  const world = makeWorld(1, people);
  collect();
  const before = process.memoryUsage().heapUsed;
  const built: BuiltProfile[] = [];
  for (let count = 0; count < people; count += 1) {
    const one = nextCase(world);
    const answers = readAnswers(one);
    built.push(
      buildProfile({ asked: one.asked, also: [], answers, accepted: new Set(), pins: {}, order: ORDER }),
    );
  }
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  if (built.length !== people) throw new Error('Everybody is held.');
  return kept;
}

/** Without a collection, what is used is what happened to be thrown away last. */
function collect(): void {
  if (globalThis.gc === undefined) throw new Error('Start node with --expose-gc.');
  globalThis.gc();
}

export interface MemoryUse {
  people: number;
  bytesPerPerson: number;
}

/** The same people merged and kept, in growing numbers in one process: linear when each of them costs the same. */
export function measureMemory(numbers: readonly number[]): MemoryUse[] {
  // What is made once (tables, compiled code) is not a person's.
  bytesOf(100);
  return numbers.map((people) => ({ people, bytesPerPerson: bytesOf(people) / people }));
}
