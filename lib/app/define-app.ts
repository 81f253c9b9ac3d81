import type { AnyComponent, App } from '../component/component';
import { mapValues } from '../map-values';
import { parseImage } from '../spec/image';
import { parseSpec } from '../spec/parse';
import { valueAt } from '../spec/path';
import { collectProblems, type Report } from '../spec/problem';
import type { z } from 'zod';
import { builtComponent } from './built';
import type { AppDescription, DescribedApp } from './description';
import { reportDoubles } from './doubles';
import { defaultReplicas, factsOf } from './facts';
import { imagesOf } from './images';
import { podsOf } from './pods';
import { reportClients } from './port-clients';
import { reportReferences } from './references';
import { reportRoot } from './root-user';
import { appSchema } from './schema';
import { settingsSchema, writtenSettings, type AppSettings } from './settings';
import { componentFields } from './stated';
import { reportTmp } from './writable-tmp';

/** What `defineApp` made: whatever else has the fields of an application was never checked. */
const made = new WeakSet<object>();

/** Whether a value was made by `defineApp`. */
export function isApp(value: unknown): value is AnyComponent {
  return typeof value === 'object' && value !== null && made.has(value);
}

/**
 * The golden path: an application as ten lines of facts; or, of shape `built`, its facts and what its team builds itself.
 * @throws ProblemsError with everything that is wrong in the description, also what the compiler would have found.
 */
export function defineApp<const P extends string = never>(app: AppDescription<P>): App<z.ZodType, string, P> {
  requireSound(app);
  const component = app.shape === 'built' ? builtComponent(app) : describedComponent(app);
  made.add(component);
  return component;
}

function describedComponent<P extends string>(
  app: DescribedApp<P>,
): App<z.ZodType<AppSettings, Partial<AppSettings>>, string, P> {
  return {
    ...componentFields(app),
    spec: settingsSchema(app),
    ownImages: mapValues(imagesOf(app), (image) => parseImage(image)),
    defaults: (cluster) => ({ ...writtenSettings(app), ...defaultReplicas(app, cluster) }),
    facts: (settings, cluster) => factsOf(app, settings, cluster),
    pods: (context) => podsOf(app, context),
  };
}

/** What no field can see of itself. */
const RULES: readonly ((app: DescribedApp, report: Report) => void)[] = [
  reportDoubles,
  reportReferences,
  reportClients,
  reportRoot,
  reportTmp,
];

/** The problems of a description by the fields they are in; the file that it is in says which application it is. */
function requireSound(app: unknown): void {
  const { report, throwIfAny } = collectProblems();
  const sound = parseSpec(appSchema, app, {
    at: '',
    report: (at, message) => {
      report(at === '' ? 'the description' : at.replace(/^\./, ''), message);
    },
  });
  if (sound !== undefined && sound.shape !== 'built') for (const rule of RULES) rule(app as DescribedApp, report);
  throwIfAny(`application ${givenId(app)} is not valid`);
}

function givenId(app: unknown): string {
  const [team, name] = [valueAt(app, ['team']), valueAt(app, ['name'])];
  return isText(team) && isText(name) ? `${team}/${name}` : '(unnamed)';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
