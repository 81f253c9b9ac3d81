import { dev } from './dev';
import { production } from './production';
import { staging } from './staging';

/** The clusters of this platform, in the order in which a change reaches them. */
export const clusters = [dev, staging, production];
