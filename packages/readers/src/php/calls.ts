const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Functions that say what they are given, in the language of the reader. The second form of those that count comes behind the first. */
export const translating = set(`__ _e _x _ex _ esc_html__ esc_html_e esc_html_x esc_attr__ esc_attr_e esc_attr_x gettext pgettext translate trans trad t l lang`)
export const counting = set('_n _nx ngettext')

/** Functions that fill the blanks of a format. */
export const formatting = set('sprintf printf vsprintf vprintf')

/** Functions that print what they are given. */
export const printing = set('printf vprintf print_r _e _ex esc_html_e esc_attr_e')

/** Functions that show what they are given first, made safe or pretty. */
export const dressing = set(`
  wp_kses wp_kses_post wp_kses_data esc_html esc_attr htmlspecialchars htmlentities html_entity_decode htmlspecialchars_decode trim rtrim ltrim nl2br wpautop do_shortcode balancetags force_balance_tags
  ucfirst ucwords strtoupper strtolower mb_strtoupper mb_strtolower stripslashes wptexturize utf8_encode utf8_decode e h strval wp_unslash shortcode_unautop make_clickable convert_smilies
  normalize_whitespace tep_output_string apply_filters`)

/** Functions that hand on what they are given behind a name: `apply_filters('price_html', '<b>…</b>')`. */
export const handsOn = set('apply_filters')
