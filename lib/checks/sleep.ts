const SECONDS_IN: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

const SHELL = /(^|\/)(ba|da|a|k|z)?sh$/;
/** By itself or with other switches, as in `-ec`: what follows is a script. */
const SCRIPT_FLAG = /^-[a-z]*c$/;
/** What goes on only when it has waited; behind a single `&` it would go on at once. */
const SLEEP = /^(?:exec\s+)?(?:\S*\/)?sleep((?:\s+\d+(?:\.\d+)?[smhd]?)+)\s*(?:$|;|\n|&&|\|\|)/;

/**
 * How long a command waits by a `sleep` that it is, or that its script begins with, in seconds: all that it waits for, or
 * less. Nothing where it begins otherwise: what else a command does takes a time that nobody states.
 */
export function sleepSeconds(command: readonly string[]): number | undefined {
  const times = SLEEP.exec(scriptOf(command) ?? command.join(' '))?.[1];
  return times
    ?.trim()
    .split(/\s+/)
    .reduce((sum, time) => sum + Number.parseFloat(time) * (SECONDS_IN[time.replace(/[\d.]+/, '')] ?? 0), 0);
}

/** What a shell is told, where the command is one. */
function scriptOf([shell = '', ...args]: readonly string[]): string | undefined {
  const flag = args.findIndex((arg) => SCRIPT_FLAG.test(arg));
  const isScript = SHELL.test(shell) && flag >= 0 && args.slice(0, flag).every((arg) => arg.startsWith('-'));
  return isScript ? args[flag + 1]?.trimStart() : undefined;
}
