import { version } from '../../../package.json';
import { runCommand } from './run-command';

test('a command that does not exist could not run, and the nearest one is named', async () => {
  const { code, warned } = await runCommand(['rendr']);
  expect(code).toBe(2);
  expect(warned.join('\n')).toContain('Did you mean render?');
});

test('an option that does not exist could not run', async () => {
  const { code, warned } = await runCommand(['render', '--out', 'x', '--chek']);
  expect(code).toBe(2);
  expect(warned.join('\n')).toContain('Did you mean --check?');
});

test.each(['synth', 'render', 'secrets', 'images', 'docs'])('%s explains itself', async (command) => {
  const { code, printed } = await runCommand([command, '--help']);
  expect(code).toBe(0);
  expect(printed.join('\n')).toContain(`Usage: groundplan ${command}`);
});

test('says its version', async () => {
  await expect(runCommand(['--version'])).resolves.toMatchObject({ code: 0, printed: [version] });
});
