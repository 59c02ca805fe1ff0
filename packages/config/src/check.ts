import { Ajv, type Options, type ValidateFunction } from 'ajv'
import type { Config } from './config.ts'
import { schema } from './schema.ts'

export const options: Options = { allErrors: true, verbose: true, strict: false }

/** Whether a value is a configuration, and what is wrong with it. The bundle holds what Ajv makes of the schema, and not Ajv itself. */
export const check: ValidateFunction<Config> = new Ajv(options).compile<Config>(schema)
