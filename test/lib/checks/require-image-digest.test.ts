import { defineApp } from '../../../lib';
import { renderApps } from '../../fixtures/sample';

const DIGEST = `sha256:${'0'.repeat(64)}`;

/** What is warned of applications with these images. */
const running = (...images: readonly string[]) =>
  renderApps(
    images.map((image, index) => defineApp({ shape: 'worker', team: 'shop', name: `app-${index}`, image })),
  ).warnings.map(({ at, message }) => `${at}: ${message}`);
const advice =
  'state the digest in images.json, or behind the image of an application; `groundplan images --list` tells why one has none [require-image-digest]';

test('an image is named by its digest', () => {
  expect(running(`registry.example.com/a:1@${DIGEST}`)).toEqual([]);
  expect(running('registry.example.com/a:1')).toEqual([
    `images: an image has no digest, so another may run under its tag tomorrow: registry.example.com/a:1; ${advice}`,
  ]);
});

test('all that are not are one line, each once and sorted', () => {
  const [b, a] = ['registry.example.com/b:1', 'registry.example.com/a:1'];
  expect(running(b, `registry.example.com/c:1@${DIGEST}`, a, b)).toEqual([
    `images: 2 images have no digest, so others may run under their tags tomorrow: ${a}, ${b}; ${advice}`,
  ]);
});
