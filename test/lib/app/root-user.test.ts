import { defineApp } from '../../../lib';
import { describing, renderApp, web } from '../../fixtures/golden-path';

const root = { ...web, user: { uid: 0, gid: 0 } };

test('root without a reason is refused at its field, with the privilege that gives one', () => {
  expect(() => defineApp<string>(describing(root))).toThrow(
    "user.uid: is root, which the restricted Pod Security level refuses (got 0); write the user of the image, or leave user out for 10001; what must be root says why: { kind: 'runAsRoot', because: '...' } in privileges",
  );
});

test('root with a reason is root', () => {
  const privileges = [{ kind: 'runAsRoot', because: 'unpacks what others own' }];
  const tree = renderApp(describing({ ...root, privileges }));
  expect(tree.pod('Deployment', 'web').securityContext?.runAsUser).toBe(0);
});
