// @ts-check
/** Tells the hosts that erase the disk at each deployment, where a file of questions would be lost. */

/** What each host sets in every application; names from their documentation. */
const marks = /** @type {const} */ ([
  ["Scalingo", ["CONTAINER", "REGION_NAME"]],
  ["Clever Cloud", ["CC_DEPLOYMENT_ID"]],
  ["Heroku", ["DYNO"]],
]);

const databases = ["DATABASE_URL", "SCALINGO_POSTGRESQL_URL", "POSTGRESQL_ADDON_URI"];

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined} what to tell, in French; undefined when nothing can be lost
 */
export function warnOfErasedDisk(env) {
  const host = marks.find(([, names]) => names.every((name) => env[name]))?.[0];
  if (host === undefined || databases.some((name) => env[name])) return undefined;
  return `${host} efface le disque à chaque déploiement : sans DATABASE_URL, les questions et les avis seront perdus (docs/deploy.md).`;
}
