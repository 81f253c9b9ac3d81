import { mailer } from '../../../../charts/apps/shop/mailer';
import { platform, rendered } from '../../rendered';

const tree = rendered({}, { ...platform, apps: [...platform.apps, mailer] });

test('nobody connects to it, and it has no Service', () => {
  expect(tree.names('Service')).not.toContain('mailer');
  const { spec } = tree.get('NetworkPolicy', 'mailer');
  expect(spec?.policyTypes).toContain('Ingress');
  expect(spec?.ingress).toBeUndefined();
});

test('it may leave the cluster for the mail server alone, on its port alone', () => {
  const { metadata, spec } = tree.get('NetworkPolicy', 'mailer');
  const outside = spec?.egress?.filter(({ to = [] }) => to.some(({ ipBlock }) => ipBlock !== undefined)) ?? [];
  expect(outside.map(({ ports }) => ports?.map(({ port }) => port))).toEqual([[465]]);
  expect(metadata.annotations).toMatchObject({ 'groundplan.dev/hosts': 'smtp.example.com:465' });
});

test('it has a minute to send what it has begun', () => {
  expect(tree.pod('Deployment', 'mailer').terminationGracePeriodSeconds).toBe(60);
});
