/** A table that was to be brought in cannot be read, and these sentences say why. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const tableProblems = {
  'no-table': ({ file, why }: Facts<'file' | 'why'>, { t }: Voice) => {
    switch (why) {
      case 'encrypted':
        return t(
          `${file} 设有打开密码，bd 读不到；请在 Excel 中取消密码（文件—信息—保护工作簿）后另存，再导入`,
          `${file} has a password to open it and cannot be read; take it off in Excel (File, Info, Protect Workbook), save a copy and import that`,
        )
      case 'old-excel':
        return t(
          `${file} 是旧版 Excel 文件（.xls）；请在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”，再导入`,
          `${file} is of an old Excel (.xls); open it in Excel, save it as an Excel workbook (.xlsx) and import that`,
        )
      case 'web-page':
        return t(
          `${file} 实为网页或者 XML 文件，不是 Excel 工作簿；请在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”，再导入`,
          `${file} is a web page or XML and no workbook; open it in Excel, save it as an Excel workbook (.xlsx) and import that`,
        )
      case 'no-workbook':
        return t(
          `${file} 不是 Excel 工作簿（.xlsx），或者已经损坏；请在 Excel 中打开，另存为“Excel 工作簿（.xlsx）”，再导入`,
          `${file} is no Excel workbook (.xlsx), or is damaged; open it in Excel, save it as an Excel workbook (.xlsx) and import that`,
        )
      default:
        return t(
          `${file} 不是文字，读不出表格；可以导入 .xlsx 工作簿，或者 UTF-8、GBK、带标记的 UTF-16 编码的 CSV`,
          `${file} is no text in which a table could be read; what can be imported is a workbook (.xlsx), or CSV in UTF-8, GBK, or UTF-16 with its mark`,
        )
    }
  },
  'table-too-large': ({ file, most }: Facts<'file' | 'most'>, { t }: Voice) =>
    t(
      `${file} 太大：展开后超过 ${most} MiB；请分成几个文件导入`,
      `${file} is too large: more than ${most} MiB once it is unpacked; import it in several files`,
    ),
  'table-too-long': ({ file, found, most }: Facts<'file' | 'found' | 'most'>, { t }: Voice) =>
    t(
      `${file} 有 ${found} 行；一次导入是一次签名，须整体核对，至多 ${most} 行。请分成几个文件导入`,
      `${file} has ${found} rows; an import is signed once and judged as a whole, ${most} rows at most. Import it in several files`,
    ),
  'sheet-unknown': ({ file, sheet, sheets }: Facts<'file' | 'sheet' | 'sheets'>, { t }: Voice) =>
    sheets === ''
      ? t(`${file} 没有分表，请去掉 --sheet`, `${file} has no sheets; leave --sheet away`)
      : t(
          `${file} 没有名为“${sheet}”的工作表；有：${sheets}`,
          `${file} has no sheet called "${sheet}"; there are: ${sheets}`,
        ),
  'sheets-several': ({ file, sheets }: Facts<'file' | 'sheets'>, { t }: Voice) =>
    t(
      `${file} 有几个工作表有内容：${sheets}；请用 --sheet <名称> 指明一个`,
      `several sheets of ${file} have something in them: ${sheets}; name one with --sheet <name>`,
    ),
}
