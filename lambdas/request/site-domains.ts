import type { Controller } from './controller.ts';

/** The domains of a controller's sites, without `www.`: who writes from one is a colleague, or the site itself. */
export const siteDomains = ({ sites }: Pick<Controller, 'sites'>): readonly string[] =>
  sites.map((site) => new URL(site).hostname.replace(/^www\./, ''));
