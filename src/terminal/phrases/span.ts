/** Words say a span of time: 5 个工作日, half an hour. */
import type { Span } from '../../core/calendar/span.ts'
import type { Voice } from '../voice.ts'

/** The span as a regulation words it. */
export function spanText(v: Voice, span: Span): string {
  return v.t(zh(span), en(span))
}

function zh(span: Span): string {
  if ('working-days' in span) return `${span['working-days']} 个工作日`
  if ('half-days' in span) {
    return span['half-days'] === 1 ? '半个工作日' : `${span['half-days']} 个半天（工作日）`
  }
  if ('calendar-days' in span) return `${span['calendar-days']} 日（自然日）`
  if ('weeks' in span) return `${span.weeks} 周`
  if ('months' in span) return `${span.months} 个月`
  if ('hours' in span) return `${span.hours} 小时`
  if ('minutes' in span) return span.minutes === 30 ? '半小时' : `${span.minutes} 分钟`
  return '当日'
}

function en(span: Span): string {
  if ('working-days' in span) return counted(span['working-days'], 'working day')
  if ('half-days' in span) {
    return span['half-days'] === 1
      ? 'half a working day'
      : counted(span['half-days'], 'half working day')
  }
  if ('calendar-days' in span) return counted(span['calendar-days'], 'calendar day')
  if ('weeks' in span) return counted(span.weeks, 'week')
  if ('months' in span) return counted(span.months, 'month')
  if ('hours' in span) return counted(span.hours, 'hour')
  if ('minutes' in span) {
    return span.minutes === 30 ? 'half an hour' : counted(span.minutes, 'minute')
  }
  return 'the same day'
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
