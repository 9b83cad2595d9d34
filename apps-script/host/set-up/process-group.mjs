/**
 * What a part of the start has started lives in one group of processes with it, and may outlive it: an installer that
 * tidies up after Ctrl-C, or one that takes no signal. It would break if the dead that nobody has buried counted: where
 * the first process buries none, as in some containers, they never go.
 */
import { readdirSync, readFileSync } from 'node:fs';

const pauseMs = 50;

/** Whether a process of the group still runs. */
export function isGroupThere(group) {
  try {
    process.kill(-group, 0);
  } catch (error) {
    // Others' rights: it is there, and can't be ended from here.
    return error.code === 'EPERM';
  }
  return process.platform !== 'linux' || hasLiving(group);
}

/** State and group stand behind the name, which may hold spaces and brackets. */
function hasLiving(group) {
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [state, , ofGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(ofGroup) === group && state !== 'Z' && state !== 'X';
    } catch {
      return false;
    }
  });
}

const untilGone = async (group, ms) => {
  for (const endMs = performance.now() + ms; isGroupThere(group);) {
    if (performance.now() > endMs) return false;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  return true;
};

/**
 * Waits for the end of a group that was told to end, and ends what does not by force.
 * @param {number} group
 * @param {number} patienceMs time that it has to end by itself
 */
export async function endGroup(group, patienceMs) {
  if (await untilGone(group, patienceMs)) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Gone in this moment, or of other rights.
  }
  await untilGone(group, 2_000);
}
