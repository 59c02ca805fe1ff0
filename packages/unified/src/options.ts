import type { HostSettings, PresetName, RuleSettings } from '@aboveboard/config'

/** What the plugin is told of all the files it looks at. */
export interface Options extends HostSettings {
  /** Rules to start from: `recommended` when left out. Of several, later ones win. */
  readonly preset?: PresetName | readonly PresetName[]
  /** Severity and options by rule, over the preset. */
  readonly rules?: RuleSettings
  /** Whether to tell, as information, what the file alone cannot settle. */
  readonly doubts?: boolean
}
