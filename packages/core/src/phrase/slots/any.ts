/** What phrases of no language may leave open: names in code, and what stands for copy until it is written. */
export const any = {
  // What programmers call what asks for consent to cookies
  banner: '(cookie|cookies|cookiebanner*|cookiebar*|cookieconsent*|consent|consentbanner*|consentdialog*|consentement|cmp|gdpr|rgpd|ccpa)',
  // What fills a place until copy comes
  filler: '(lorem|ipsum|dolor|amet|consectetur|adipiscing|eiusmod|tempor|perspiciatis|voluptat*|nostrud|accusantium|laudantium|unde|omnis)',
} as const satisfies Readonly<Record<string, string>>
