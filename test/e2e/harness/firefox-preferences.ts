import { firefoxId } from '../../../tools/build/manifest-for.ts';

/** Firefox draws a number for each extension and makes its addresses of it; we draw it in advance. */
export const uuid = '0b9ad7f1-9f0c-4f3a-9a51-5f0b3f5a7c11';

/** What Firefox is started with, beside what the driver library sets. */
export function preferences(proxyPort: number): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The dialog that asks for a host is outside every page: it answers itself with "yes".
    'extensions.webextOptionalPermissionPrompts': false,
    // What people have. Under automation Firefox sets 0, and after some switches of tabs its timer then never rests.
    'browser.tabs.remote.unloadDelayMs': 300,
    // Every request goes to the practice proxy, loopback included.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // What Firefox would ask the network for by itself.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'dom.push.serverURL': '',
    'app.normandy.enabled': false,
    'browser.region.update.enabled': false,
    'browser.region.network.url': '',
    'browser.topsites.contile.enabled': false,
    'browser.contentblocking.report.lockwise.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'toolkit.telemetry.server': '',
    'media.gmp-manager.url': '',
    'security.OCSP.enabled': 0,
  };
}
