import { platform } from './charts/platform';
import { synth } from './lib';

synth(platform);
