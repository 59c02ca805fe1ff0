import type { Scope } from './scopes.ts'

/** Files that those who run a site see, or nobody, or that hold what they are to replace: `class-offers-admin.php`, `OrdersListTable.php`, `tests/`, `demo-content.php`. */
const desk = /(?:^|[^a-z])(?:admin(?:istration|istrateur)?|wp-admin|back-?office|back-?end|list-?tables?|meta-?box(?:es)?|installer|install|uninstall|upgrader|updater|migrations?|seeds?|seeders?|tests?|specs?|fixtures|stubs|mocks|debug|console|cli|(?:demo|dummy|sample|starter)-?(?:content|data|import(?:er)?s?))(?:[^a-z]|$)/
/** What WordPress keeps for them beside. */
const plugin = /(?:^|[^a-z])(?:settings?|options?|customizer|wizard|onboarding|licen[cs](?:e|es|ing)|system-?status|redux(?:-?framework|core)?|importers?|exporters?|tgm)(?:[^a-z]|$)/
/** Where it keeps what customers see. */
const shop = /(?:^|\/)(?:[a-z-]*templates?(?:-parts)?|public|front(?:-?end)?|my-?account|blocks?|shortcodes?|widgets?)\//
const wordPress = /\b(?:ABSPATH|WPINC|add_action|add_filter|apply_filters|__\(|esc_html|wp_\w+)/

/** Functions and classes that say so themselves. Settings of cookies and accounts are their reader’s. */
const named = /(?:^|[^a-z])(?:admin|back-?office|(?<!(?:cookies?|consents?|privacy|account|user|profile|my)-)settings?|options?-?(?:page|form|panel)|meta-?box|list-?table|dashboard-?widget|wizard|customizer|admin-?notices?|installer|uninstall|deactivate|upgrade-?notice|test-?case|row-?actions?|bulk-?actions?|custom-?column|(?:plugin|system)-?(?:info|status))(?:[^a-z]|$)/
/** What only such code asks for. */
const asking =
  /\b(?:manage_(?:options|woocommerce|network)|(?:activate|install|update|edit)_plugins?|edit_(?:posts|others_posts|theme_options)|settings_fields|do_settings_\w+|get_current_screen|add_settings_error|is_network_admin|network_admin_url|self_admin_url|get_admin_url|screen_icon|WP_CLI|WP_List_Table|TestCase)\b|\b(?:submit_button|get_field_(?:id|name))\s?\(|\badmin_url\(\s?['"](?!admin-(?:ajax|post))/
/** A mail that goes to the house: `wp_mail(get_option('admin_email'), …)`, or with what a visitor has written to it. */
const mails = /\b(?:wp_mail|mail|sendmail|PHPMailer)\s?\(|->(?:addAddress|setTo|to)\s?\(/i
const house = /admin_?(?:e?mail|address)|e?mail_?admin|\bstaff|\$_(?:POST|REQUEST)\[\s?['"](?:message|msg|subject|comments?|sujet|objet|commentaire)['"]/i
/** Classes that the pages of WordPress’s back office bear. */
const looks = /\bclass=["'](?:[^"']{0,80}\s)?(?:form-table|widefat|wp-list-table|nav-tab(?:-wrapper)?|postbox|notice-(?:error|warning|info|success)|update-nag|button-(?:primary|secondary)|regular-text|wp-heading-inline|metabox[\w-]*)(?:\s[^"']{0,80})?["']|<div class=["']wrap["']/
/** Where WordPress is told what to call for them. */
const calls = /\b(?:add_(?:menu|submenu|options|theme|management|dashboard|users|plugins)_page|add_settings_(?:field|section)|add_meta_box|register_setting|wp_add_dashboard_widget|add_action\(\s{0,4}['"](?:(?:network_)?admin_|load-|(?:show|edit)_user_profile|personal_options|manage_|woocommerce_(?:admin|product_(?:options|data|after_variable)|settings|variation_options)|\w{1,40}_(?:add|edit)_form_fields|restrict_manage|wp_dashboard_setup|customize_|add_meta_boxes|(?:bulk|quick)_edit|after_plugin_row|in_plugin_update|post_submitbox))[^;]{0,400}/g
const name = /['"](\w{2,80})['"]/g

/** Code that shows its words to those who run or build a site: what it prints presses no customer. */
export class Backroom {
  readonly #source: string
  /** Whether all of the file is. */
  readonly isWhole: boolean
  #called: ReadonlySet<string> | undefined

  constructor(path: string, source: string) {
    const words = spaced(path.replaceAll('\\', '/'))
    this.#source = source
    this.isWhole = desk.test(words) || (plugin.test(words) && !shop.test(words) && wordPress.test(source))
  }

  holds({ name: called, at }: Scope): boolean {
    if (this.isWhole || named.test(spaced(called))) return true
    const own = called.slice(called.lastIndexOf(':') + 1)
    const body = this.#source.slice(at.start, at.end)
    return (own !== '' && this.#isCalled(own)) || asking.test(body) || (mails.test(body) && house.test(body))
  }

  /** Whether markup is that of the back office, whoever prints it. */
  shows = (markup: string): boolean => looks.test(markup)

  #isCalled(own: string): boolean {
    this.#called ??= new Set([...this.#source.matchAll(calls)].flatMap(([call]) => [...call.matchAll(name)].map(([, each = '']) => each)))
    return this.#called.has(own)
  }
}

/** Names in small letters, their words parted: `OrdersListTable` is `orders-list-table`. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-').toLowerCase()
