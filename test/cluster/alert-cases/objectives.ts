import { but, DAY, of, web, type AlertCase } from './alert-case';

const pod = 'web-6d4cf56db6-x7k2p';
const available = but(web, { objectives: { availability: '99.9%' } });
const fast = but(web, { objectives: { latency: { share: '99%', withinSeconds: 1 } } });

const requests = (code: string) => of('http_requests_total', { pod, code });
const inTime = of('http_request_duration_seconds_bucket', { pod, le: '1.0' });
const all = of('http_request_duration_seconds_count', { pod });
/** Days are looked at every ten minutes. */
const TEN = 10;
const DAYS = (4 * DAY) / TEN;
const ready = { [of('kube_pod_status_ready', { pod, condition: 'true' })]: `1x${DAYS}` };
const window = (long: string, short: string) => ({ long, short });

export const objectiveCases: readonly AlertCase[] = [
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'one of fifty requests fails for an hour',
    app: available,
    series: { [requests('200')]: '0+98x120', [requests('503')]: '0+2x120' },
    afterMinutes: 70,
    told: [
      { rule: window('1h', '5m'), value: '2%' },
      // What is known of the longer windows is no older than that.
      { rule: window('6h', '30m'), value: '2%' },
      { rule: window('1d', '2h'), value: '2%' },
    ],
  },
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'one of five hundred fails for days',
    app: available,
    stepMinutes: TEN,
    series: { [requests('200')]: `0+499x${DAYS}`, [requests('500')]: `0+1x${DAYS}` },
    afterMinutes: 4 * DAY,
    told: [{ rule: window('3d', '6h'), value: '0.2%' }],
  },
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'one of two thousand fails, as the objective allows',
    app: available,
    stepMinutes: TEN,
    series: { [requests('200')]: `0+1999x${DAYS}`, [requests('500')]: `0+1x${DAYS}` },
    afterMinutes: 4 * DAY,
  },
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'hardly anybody asks, and three have just failed',
    app: available,
    series: { [requests('200')]: '0+0.5x90', [requests('500')]: '0x50 1x2 2x2 3x30' },
    afterMinutes: 58,
  },
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'hardly anybody asks, and all of them fail for a day',
    app: available,
    stepMinutes: TEN,
    series: { [requests('500')]: Array.from({ length: DAY / 60 + 2 }, (_, hour) => `${hour}x5`).join(' ') },
    afterMinutes: DAY + 90,
    told: [
      { rule: window('1d', '2h'), value: '100%' },
      { rule: window('3d', '6h'), value: '100%' },
    ],
  },
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'the errors have ended a while ago',
    app: available,
    series: { [requests('200')]: '0+98x300', [requests('503')]: '0+20x20 400x300' },
    afterMinutes: 60,
  },
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'those who ask make the mistakes',
    app: available,
    series: { [requests('200')]: '0+50x200', [requests('404')]: '0+50x200' },
    afterMinutes: 120,
  },
  {
    alert: 'HttpErrorBudgetBurn',
    when: 'an objective of 90% leaves ten times what fails',
    app: but(web, { objectives: { availability: '90%' } }),
    stepMinutes: TEN,
    series: { [requests('200')]: `0+99x${DAYS}`, [requests('500')]: `0+1x${DAYS}` },
    afterMinutes: DAY,
  },
  {
    alert: 'HttpLatencyBudgetBurn',
    when: 'every fifth request is late for an hour',
    app: fast,
    series: { [all]: '0+100x120', [inTime]: '0+80x120' },
    afterMinutes: 66,
    told: [
      { rule: window('1h', '5m'), value: '20%' },
      { rule: window('6h', '30m'), value: '20%' },
      { rule: window('1d', '2h'), value: '20%' },
    ],
  },
  {
    alert: 'HttpLatencyBudgetBurn',
    when: 'one of two hundred is late, as the objective allows',
    app: fast,
    stepMinutes: TEN,
    series: { [all]: `0+200x${DAYS}`, [inTime]: `0+199x${DAYS}` },
    afterMinutes: DAY,
  },
  {
    alert: 'HttpLatencyBudgetBurn',
    when: 'hardly anybody asks, and six were just late',
    app: fast,
    series: { [all]: '0+0.5x50 26x1 27x1 28x1 31x30', [inTime]: '0+0.5x50 25x40' },
    afterMinutes: 60,
  },
  {
    alert: 'HttpObjectiveNotMeasured',
    when: 'its counter calls the status otherwise',
    app: available,
    stepMinutes: TEN,
    series: { ...ready, [of('http_requests_total', { pod, status: '200' })]: `1x${DAYS}` },
    afterMinutes: DAY + 1,
    told: [{ rule: { objective: 'availability' } }],
  },
  {
    alert: 'HttpObjectiveNotMeasured',
    when: 'no bucket ends where the objective does',
    app: fast,
    stepMinutes: TEN,
    series: { ...ready, [of('http_request_duration_seconds_bucket', { pod, le: '2.5' })]: `1x${DAYS}` },
    afterMinutes: DAY + 1,
    told: [{ rule: { objective: 'latency' } }],
  },
  {
    alert: 'HttpObjectiveNotMeasured',
    when: 'its metrics are as they are commonly called, of either kind of client',
    app: but(web, { objectives: { availability: '99.9%', latency: { share: '99%', withinSeconds: 1 } } }),
    stepMinutes: TEN,
    series: {
      ...ready,
      [requests('200')]: `1x${DAYS}`,
      [of('http_request_duration_seconds_bucket', { pod, le: '1' })]: `1x${DAYS}`,
    },
    afterMinutes: 2 * DAY,
  },
  {
    alert: 'HttpObjectiveNotMeasured',
    when: 'no pod of it is ready, and there is nothing to measure',
    app: available,
    stepMinutes: TEN,
    series: { [of('kube_pod_status_ready', { pod, condition: 'true' })]: `0x${DAYS}` },
    afterMinutes: 2 * DAY,
  },
];
