import { config } from '../../../lib';
import { problemsOf } from '../../fixtures/sample';

function withFile(kibibytes: number, text = 'x'): readonly string[] {
  return problemsOf({ container: { mounts: { '/etc': config({ big: text.repeat(kibibytes * 1024) }) } } });
}

test('an object that kubectl apply could not store is refused', () => {
  expect(withFile(200)).toEqual([]);
  expect(withFile(300)).toEqual([
    'components.sample: ConfigMap sample/sample: is 301 KiB, and kubectl apply takes 256 KiB at most; split its content over several objects [valid-size]',
  ]);
});

test('bytes count, not characters', () => {
  expect(withFile(200, 'ä')).toHaveLength(1);
});
