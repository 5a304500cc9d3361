/** JSON Schemas describe the files that people write or read, made from the shapes that read them; and what an act changes and rests on. */
import { briefSchema } from './brief-schema.ts'
import { company, year } from './calendar.ts'
import { dutiesShape } from './duties-shape.ts'
import { effectSchema } from './effect-schema.ts'
import { minutesSchema } from './minutes-schema.ts'
import { policy } from './policy.ts'
import { processTestSchema } from './process-test-shape.ts'
import { process } from './process-shape.ts'
import { register } from './register-shape.ts'
import { jsonSchema } from './shape.ts'
import { workspaceShape } from './workspace.ts'

/** The schemas by the name of the format, such as `process`. */
export function schemas(): Readonly<Record<string, object>> {
  return {
    workspace: jsonSchema(workspaceShape),
    policy: jsonSchema(policy),
    process: jsonSchema(process),
    register: jsonSchema(register),
    duties: jsonSchema(dutiesShape),
    'process-test': jsonSchema(processTestSchema()),
    calendar: jsonSchema(year),
    'company-calendar': jsonSchema(company),
    minutes: minutesSchema(),
    effect: effectSchema(),
    brief: briefSchema(),
  }
}
