/**
 * Runs a program of the system and lets it speak, while what it complained of is kept: the set-up says it in a sentence
 * afterwards.
 */
import { spawn } from 'node:child_process';

/**
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, isQuiet?: boolean, isHeard?: boolean }} options
 *   `isQuiet` hides the usual output; `isHeard` leaves it to the caller to tell what was complained of
 * @returns {Promise<{ isOk: boolean, errors: string }>}
 */
export const run = ([program, ...args], { cwd, env, isQuiet, isHeard } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      if (!isHeard) process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ isOk: false, errors: `${errors}${error.code} ${error.message}` }));
    child.on('close', (code) => resolve({ isOk: code === 0, errors }));
  });
