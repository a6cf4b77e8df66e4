import type { Bilingual } from '../report/reading.ts'

/** What `--help` prints: for the program, and for each command. */
export const help = {
  gangmu: {
    en: `gangmu reads and checks Chinese government work reports (政府工作报告).

Usage: gangmu COMMAND [OPTIONS]

  read       print the figures and commitments of reports
  check      print what does not add up
  breakdown  print a report as numbered rows with proposed owners
  confirm    have units confirm a draft's figures, read their sheets, compare drafts
  account    print what became of last year's promises
  serve      show reports as pages in a browser
  schema     print the JSON Schema of read --json

  --help, -h       help for the program or a command (also: help COMMAND)
  --version        the version
  --lang zh|en     language of messages (default: by LC_ALL or LANG)

Files may be .txt (UTF-8, UTF-16, GB18030), .docx, .html or .pdf with text.
`,
    zh: `纲目（gangmu）：读政府工作报告，找出其中的数字、承诺和对不上的地方。

用法：gangmu 命令 [选项]

  read       列出报告中的数字和承诺
  check      检查对不上的地方
  breakdown  分解成有编号的条目，并推定责任单位
  confirm    数据核对：给各单位出核对单，读回，比对两稿
  account    对照上年承诺，看完成得怎么样
  serve      在浏览器里看报告
  schema     输出 read --json 的 JSON Schema

  --help, -h       查看程序或命令的用法（也可用 help 命令）
  --version        版本
  --lang zh|en     提示用的语言（默认看 LC_ALL、LANG）

可读的文件：.txt（UTF-8、UTF-16、GB18030）、.docx、.html、有文字的 .pdf。
`,
  },
  read: {
    en: `Usage: gangmu read FILE… | FOLDER | - [OPTIONS]

Prints a summary of each report; - reads standard input, a folder means the reports in it and below.

  --json               the whole reading as data (gangmu schema describes it)
  --table              figures and commitments in columns
  --csv [SHEET]        for a spreadsheet (UTF-8 with BOM): figures, commitments, or both in one (default)
  --text               the text that offsets refer to
  --part review|plan   the text is a fragment of this part
  --last FILE          last year's report, to compare with
  --force              read a text that does not look like a work report
  --lang zh|en         language of messages and headings

--text prints a text unread: --part, --last and --force do nothing with it.

Exit code: 0 read, 2 something could not be read.
`,
    zh: `用法：gangmu read 文件… | 文件夹 | - [选项]

输出每份报告的概要；- 表示从标准输入读，文件夹表示其中（含下级文件夹）的各份报告。

  --json               全部读取结果（格式见 gangmu schema）
  --table              数字和承诺，分列显示
  --csv [表]           供电子表格打开（UTF-8，带 BOM）：figures 数字，commitments 承诺，both 合为一张（默认）
  --text               输出位置所指的文本
  --part review|plan   文本是片段，属于回顾（review）或安排（plan）
  --last 文件          上一年的报告，用来对照
  --force              不像政府工作报告的文本也读
  --lang zh|en         提示和表头用的语言

--text 只输出文本，不作分析，--part、--last、--force 对它不起作用。

退出码：0 读完，2 有读不了的。
`,
  },
  check: {
    en: `Usage: gangmu check FILE… | FOLDER | - [OPTIONS]

Prints what does not add up, as file:line:column: severity code message; what must be mended first.

  --last FILE                 last year's report: compares growth with levels, targets with what was reached
  --format text|json|sarif    text (default), or data for other programs; --json for short
  --part review|plan          the text is a fragment of this part
  --force                     check a text that does not look like a work report
  --lang zh|en                language of messages

Columns count UTF-16 code units from 1. Each code has a page in docs/rules/.
Exit code: 0 no errors (warnings and notes may be printed), 1 errors, 2 something could not be read.
`,
    zh: `用法：gangmu check 文件… | 文件夹 | - [选项]

逐条输出对不上的地方，重的在前，格式为“文件:行:列: 级别 代码 说明”；
error 是错误，warning 是警告，note 是提示。

  --last 文件                 上一年的报告：核对增速与水平、目标与已达到的水平
  --format text|json|sarif    文本（默认），或供其他程序使用的数据；--json 是简写
  --part review|plan          文本是片段，属于回顾（review）或安排（plan）
  --force                     不像政府工作报告的文本也检查
  --lang zh|en                提示用的语言

列从 1 起，按 UTF-16 码元计。每个代码在 docs/rules/ 中有一页说明。
退出码：0 没有错误（可能有警告和提示），1 有错误，2 有读不了的。
`,
  },
  breakdown: {
    en: `Usage: gangmu breakdown REPORT | - [OPTIONS]

Prints a report as the numbered rows of a breakdown, each with proposed owners and why. Nothing is stored.

  --duties NAME|FILE   who does what: a folder of districts/, or a file (default: by the report's place, else county)
  --as-of YYYY-MM-DD   by which day's units and duties (default: the day of the speech)
  --layout ID          wujiang-2024 (default), zhonglou-2024, shapingba-2022, shangcheng-2019
  --md                 the layout's table as Markdown
  --csv                the same for a spreadsheet (UTF-8 with BOM)
  --json               fields and rows as data
  --check              what rows lack: a lead unit, a due date, something measurable
  --out FILE           write the notice and the table: .docx .xlsx .csv .md .json, by the file's ending
  --force              break down a text that does not look like a work report
  --lang zh|en         language of messages

Owners are proposals: somebody has to accept them.
Exit code: 0 printed, 2 could not be read.
`,
    zh: `用法：gangmu breakdown 报告 | - [选项]

把报告分解成有编号的条目，逐条推定责任单位并说明理由。不保存任何内容。

  --duties 名称|文件   职责目录：districts/ 下的文件夹名，或一个文件（默认按报告的地方，没有则用 county）
  --as-of 年-月-日     按哪一天的机构和职责（默认报告之日）
  --layout 版式        wujiang-2024（默认）、zhonglou-2024、shapingba-2022、shangcheng-2019
  --md                 按版式输出 Markdown 表格
  --csv                同上，供电子表格打开（UTF-8，带 BOM）
  --json               全部字段和条目
  --check              条目缺什么：牵头单位、完成时限、可衡量的要求
  --out 文件           写成通知和分解表：.docx .xlsx .csv .md .json，看文件名的结尾
  --force              不像政府工作报告的文本也分解
  --lang zh|en         提示用的语言

责任单位只是推定，需要有人采纳。
退出码：0 输出完，2 读不了。
`,
  },
  confirm: {
    en: `Usage: gangmu confirm sheets REPORT --out FOLDER [OPTIONS]
       gangmu confirm read REPORT SHEET… [--json]
       gangmu confirm compare DRAFT1 DRAFT2 [--json]

Has the figures of a draft confirmed (数据核对). Nothing is stored, and no report is changed.

  sheets    write one sheet a unit: its sentences, each figure, room to confirm or correct, and for a signature
  read      read sheets that came back (.xlsx, .docx, .csv): what is confirmed, corrected from one value to another, blank,
            and what cannot be read, by row
  compare   two drafts figure by figure: changed, moved, gone, new

  --out FOLDER              where the sheets go; none that is there is written over
  --format xlsx|docx|both   xlsx (default), docx (for paper; read back by its words)
  --duties NAME|FILE        who does what: a folder of districts/, or a file (default: by the report's place)
  --as-of YYYY-MM-DD        by which day's units and duties (default: the day of the speech)
  --json                    all of it as data
  --force                   take a text that does not look like a work report
  --lang zh|en              language of messages

Which unit is asked is a proposal; figures for which none is known are in a sheet of their own.
Exit code: 0 all confirmed, or drafts without a difference; 1 something is not; 2 something could not be read.
`,
    zh: `用法：gangmu confirm sheets 报告 --out 文件夹 [选项]
      gangmu confirm read 报告 核对单… [--json]
      gangmu confirm compare 前一稿 后一稿 [--json]

数据核对。不保存任何内容，也不改动报告。

  sheets    每个单位一张核对单：有关句子、每个数据，留出确认、更正和签字的地方
  read      读回各单位退回的核对单（.xlsx、.docx、.csv）：哪些确认了，哪些由多少改成多少，哪些没有填，
            哪一行读不了、为什么
  compare   两稿逐个数据比对：改了的、挪了位置的、去掉的、新增的

  --out 文件夹              核对单放在哪里；已有的文件不覆盖
  --format xlsx|docx|both   xlsx（默认），docx（供打印，按文字读回），both 两种都要
  --duties 名称|文件        职责目录：districts/ 下的文件夹名，或一个文件（默认按报告的地方）
  --as-of 年-月-日          按哪一天的机构和职责（默认报告之日）
  --json                    输出数据
  --force                   不像政府工作报告的文本也处理
  --lang zh|en              提示用的语言

由哪个单位核对是推定的；推定不出的，单独放在一张里。
退出码：0 全部确认，或两稿没有差别；1 还有没确认的、有差别的；2 有读不了的。
`,
  },
  account: {
    en: `Usage: gangmu account LAST THIS [OPTIONS]
       gangmu account FOLDER [OPTIONS]

For every measurable promise of last year's report (LAST, its plan): what this year's (THIS, its review) says of it, as
exceeded, met, in progress, missed, undecidable or unmentioned, with both passages and the arithmetic.
Promises due in later years are listed apart; what rests on estimates is marked provisional.
Of a folder with reports of several years: each indicator's goal beside what was reached, year by year.

  --json         as data; offsets are those of the two texts (read --text)
  --csv          for a spreadsheet (UTF-8 with BOM)
  --force        compare reports that do not follow one another, or are of two governments
  --lang zh|en   language of messages

Exit code: 0 compared, 2 could not.
`,
    zh: `用法：gangmu account 上年报告 本年报告 [选项]
      gangmu account 文件夹 [选项]

上年报告（工作安排）中每项可衡量的承诺，本年报告（工作回顾）是怎么说的：
超额完成、完成、在推进、未完成、无法比较、未提及；列出两处原文和判断的依据。
以后年度到期的另列；依据预计数的注明“待核”。
文件夹中有多个年度的报告时：逐年列出每项指标的目标和完成数。

  --json         供程序使用的数据；位置以两份文本为准（read --text）
  --csv          供电子表格打开（UTF-8，带 BOM）
  --force        不是相邻两年或不是同一地方的报告也对照
  --lang zh|en   提示用的语言

退出码：0 对照完，2 无法对照。
`,
  },
  serve: {
    en: `Usage: gangmu serve [FILE… | FOLDER] [OPTIONS]

Shows reports as pages in a browser; without a file, the samples.

  --port N       port (default: 7600, or the next free one)
  --host HOST    address to listen on (default: 127.0.0.1, for this machine only;
                 with another, such as 0.0.0.0, whoever reaches this machine reads along)
  --data FOLDER  where work is kept (default: data in the working folder; made at the first start)
  --no-store     keep nothing: reports are read, and that is all
  --last FILE    last year's report, to compare with
  --force        open a text that does not look like a work report
  --lang zh|en   language of what is printed here; the page has its own switch

Also set by gangmu.config.json {"port", "host", "data"} in the working folder, GANGMU_PORT, GANGMU_HOST and
GANGMU_DATA; options win. DATABASE_URL names a Postgres server to use instead of the one that comes along.
`,
    zh: `用法：gangmu serve [文件… | 文件夹] [选项]

在浏览器里看报告；不指定文件时打开样例。

  --port 端口    端口（默认 7600，被占用时用下一个空闲的）
  --host 地址    监听的地址（默认 127.0.0.1，只对本机开放；
                 换成 0.0.0.0 等地址，能连到本机的人都能看）
  --data 文件夹  数据放在哪里（默认当前文件夹下的 data，第一次启动时建立）
  --no-store     不保存任何东西，只读报告
  --last 文件    上一年的报告，用来对照
  --force        不像政府工作报告的文本也打开
  --lang zh|en   命令提示用的语言；页面上可另行切换

也可由当前文件夹中 gangmu.config.json 的 {"port", "host", "data"}、GANGMU_PORT、GANGMU_HOST、GANGMU_DATA 设定；
选项优先。设了 DATABASE_URL，就用它所指的 Postgres 服务器，不用自带的。
`,
  },
  schema: {
    en: `Usage: gangmu schema [--lang zh|en]

Prints the JSON Schema (2020-12) of what read --json prints; the same as docs/reading.schema.json.
--lang is the language of messages.
`,
    zh: `用法：gangmu schema [--lang zh|en]

输出 read --json 结果的 JSON Schema（2020-12），与 docs/reading.schema.json 相同。
--lang 是提示用的语言。
`,
  },
} satisfies Record<string, Bilingual>

export type CommandName = Exclude<keyof typeof help, 'gangmu'>
