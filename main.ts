import { platform } from './charts/platform';
import { synth } from './lib';

synth(platform, process.env.CDK8S_OUTDIR ?? 'dist');
