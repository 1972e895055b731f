# 程序的中文文字。需要哪些消息由 en.ftl 规定;经人审校的消息,在其上方加一行 `# status: reviewed`。
-status = machine
-own-name = 中文
-group-separator = ,
-decimal-separator = .

## Numbers, dates, lists: pieces that the program puts together

list-joint = 、
list-joint-of-two = 和
list-joint-last = 和
quotation = “{ $words }”
year-span = { $first }–{ $last }
year-before-common-era = 公元前{ $year }
date-in-words = { $year }年{ $month }{ $day }日
month-of-year = { $year }年{ $month }
month-january = 1月
month-february = 2月
month-march = 3月
month-april = 4月
month-may = 5月
month-june = 6月
month-july = 7月
month-august = 8月
month-september = 9月
month-october = 10月
month-november = 11月
month-december = 12月
date-month-january = 1月
date-month-february = 2月
date-month-march = 3月
date-month-april = 4月
date-month-may = 5月
date-month-june = 6月
date-month-july = 7月
date-month-august = 8月
date-month-september = 9月
date-month-october = 10月
date-month-november = 11月
date-month-december = 12月
date-about = 约{ $date }
date-possibly = 可能为{ $date }
date-from = { $date }起
date-until = 至{ $date }
date-span = { $first }至{ $last }
date-or = { $first }或{ $last }
date-decade = { $year }年代
date-century = { $century }世纪
date-century-before-common-era = 公元前{ $century }世纪
date-spring = { $year }年春
date-summer = { $year }年夏
date-autumn = { $year }年秋
date-winter = { $year }年冬
date-not-known = 年代不详

## Counts: used on many pages

exhibit-count = { $count }件展品
museum-count = { $count }座博物馆
state-count = { $count }个国家
exhibition-count = { $count }个联合展览
term-count = { $count }个术语
language-count = { $count }种语言
label-with-value = { $label }：{ $value }

## Languages

language-name-en = 英语
language-name-ru = 俄语
language-name-zh-hans = 中文
language-name-kk-cyrl = 哈萨克语
language-name-ky = 吉尔吉斯语
language-name-tg = 塔吉克语
language-name-uz-latn = 乌兹别克语
language-name-hi = 印地语
language-name-ur = 乌尔都语
language-name-fa = 波斯语
language-name-be = 白俄罗斯语

## Every page: head, navigation, foot

site-name = Vitrina
site-subtitle = 上海合作组织各国军事历史博物馆联合目录
page-title = { $title } · { $site }
navigation-label = 主导航
navigation-skip = 跳到正文
navigation-home = 首页
navigation-exhibits = 展品
navigation-museums = 博物馆
navigation-exhibitions = 联合展览
navigation-states = 国家
navigation-browse = 浏览
navigation-terms = 术语
navigation-propose = 提案
navigation-about = 关于本目录
navigation-accessibility = 无障碍
navigation-ask = 如何申请展品
navigation-language = 语言
navigation-breadcrumbs = 您的位置
foot-report = 报告错误或请求删除
foot-report-subject = Vitrina：更正或删除，记录 { $record }
foot-report-body = 记录：{ $record }。页面语言：{ $language }。何处有误，依据何在：
foot-draft = 草稿。本目录尚未发布，请勿引用。
foot-language-machine = 本页的中文由机器翻译，尚未经人审校。
foot-date = 目录日期：{ $date }
foot-licence = 目录自有文字可自由使用（CC0）。
foot-publisher = 发布者：{ $publisher }
foot-feed = 新增与修改记录订阅
foot-permalink = 永久地址
record-changed = 记录最后修改：{ $date }
record-id = 记录 { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = 原文
text-status-human = 人工翻译
text-status-machine = 机器翻译，未经审校
text-status-reviewed = 机器翻译，经人审校
text-shown-in = 以下文字为{ $language }
text-show-original = 显示原文
text-by-museum = 博物馆撰文
text-by-editors = 目录编者撰文
text-by-source = 文字出自来源
also-known-as = 又名
confidence-label = 可信度
confidence-high = 高：来源明确载明
confidence-medium = 中：仅一个不够可靠的来源，或部分为常识
confidence-low = 低：仅有薄弱来源
basis-type = 该类型的通常情况，未专门说明本展品
sources-heading = 来源
sources-none = 未注明来源。
source-supports = 佐证：{ $statement }
source-strength-institution = 机构
source-strength-secondary = 二手来源
source-strength-weak = 薄弱来源
reader-notes-heading = 读者说明
citation-heading = 如何引用本记录
citation-text = { $title }。{ $museum }。{ $site }，记录 { $id }，修改于{ $date }。{ $address }
downloads-heading = 下载
download-record = 本记录（{ $forms }）
download-lines = 全部记录（JSON Lines）
download-table = 全部记录表格（CSV）

## The list of languages at the root

languages-title = 选择语言

## Home

home-title = 军事历史博物馆联合目录
home-intro = 上海合作组织成员国军事历史博物馆的藏品，汇于一部目录。
home-totals = 共有{ $exhibits }，来自{ $states }的{ $museums }
home-object-of-the-day = 今日展品
home-exhibitions-heading = 联合展览构想
home-museums-heading = 博物馆
home-search-label = 检索目录
home-search-button = 检索
home-browse-heading = 浏览途径
home-browse-all = 浏览全部展品
home-new-heading = 新增与修改的记录

## Maps

map-description = 地图显示海岸线、河流、湖泊和博物馆所在城镇，不绘边界。
map-credit = 海岸线、河流与湖泊：Natural Earth，公有领域

## States

states-title = 国家
states-intro = 上海合作组织成员国，按字母顺序排列。
state-member = 成员国
state-observer = 观察员国
state-dialogue-partner = 对话伙伴
state-partner = 上合组织伙伴
state-no-status = 当日在本组织无地位
state-status-on = { $date }的地位
state-status-from = { $status }：{ $date }起
state-status-between = { $status }：{ $first }至{ $last }
state-founding-member = 本组织创始成员国
state-shanghai-five = “上海五国”之一
state-capital = 首都
state-languages = 记录所用语言
state-membership-heading = 成员资格
state-museums-heading = 该国的博物馆
state-exhibits-heading = 来自该国的展品
state-no-museums = 目录中尚无该国的博物馆。
organisation-facts-heading = 本组织大事记
organisation-partners-heading = 上合组织伙伴
organisation-former-observers = 2025年以前的观察员国
organisation-former-dialogue-partners = 2025年以前的对话伙伴
organisation-added-partners = 2025年新增的伙伴

## Museums

museums-title = 博物馆
museums-intro = 目录中的全部博物馆，按国家排列。
museum-described = 依据公开来源编写，博物馆未核对本页。
museum-invited = 已邀请该博物馆，博物馆尚未核对本页。
museum-joined = 该博物馆已加入本目录。
museum-joined-since = 加入日期：{ $date }；决定机关：{ $office }
museum-kind = 博物馆类别
museum-state = 国家
museum-city = 城市
museum-address = 地址
museum-coordinates = 坐标
museum-coordinates-town = 坐标：仅为所在城镇
museum-coordinates-none = 坐标不详。
museum-website = 网站
museum-website-opened = 编者已打开
museum-website-named = 来源提及，未打开
museum-website-not-checked = 未核实
museum-website-not-known = 网站不详。
museum-contact = 如何致函博物馆
museum-contact-none = 本目录不知其通信地址。
museum-owner = 所有者
museum-keeper = 保管者
museum-superior-bodies = 上级机关
museum-isil = ISIL
museum-wikidata = 维基数据
museum-founded = 建立
museum-collection-heading = 藏品规模
museum-collection-differs = 各来源数字不同，一并保留。
museum-collection-source = 据{ $source }
museum-collection-none = 编者未见公布的数字。
museum-holdings = 收藏内容
museum-visiting-heading = 参观信息
museum-visiting-note = 取自公开来源，出行前请向博物馆核实。
museum-lending-heading = 借展
museum-lending-not-stated = 编者未见该博物馆公布任何有关借展的规定。
museum-lending-notice = 要求提前{ $count }个月申请
museum-exhibits-heading = 该博物馆的展品
museum-exhibits-all = 该博物馆的全部展品
museum-facets-heading = 按类型、时期和材质
museum-no-exhibits = 目录中尚无该博物馆的展品。
visitor-fact-halls = 展厅
visitor-fact-floors = 楼层
visitor-fact-departments = 部门
visitor-fact-area = 面积
visitor-fact-building-area = 建筑面积
visitor-fact-exhibition-area = 展览面积
visitor-fact-exhibition-and-building-area = 展览与建筑面积
visitor-fact-park-area = 公园面积
visitor-fact-site-area = 占地面积
visitor-fact-area-note = 面积说明
visitor-fact-open-air = 露天展品
visitor-fact-hours = 开放时间
visitor-fact-admission = 入场
visitor-fact-tickets = 门票
visitor-fact-phone = 电话
visitor-fact-metro = 地铁站
visitor-fact-place = 位置
visitor-fact-features = 特色
visitor-fact-labels = 说明牌语言
visitor-fact-languages = 语言
visitor-fact-visitors = 观众
visitor-fact-status = 现状
visitor-fact-tour = 导览
visitor-fact-other = 其他信息

## Units, written after a number

unit-millimetre = { $number }毫米
unit-centimetre = { $number }厘米
unit-metre = { $number }米
unit-gram = { $number }克
unit-kilogram = { $number }千克
unit-tonne = { $number }吨
unit-square-metre = { $number }平方米
unit-hectare = { $number }公顷
measure-height = 高
measure-width = 宽
measure-length = 长
measure-depth = 深
measure-side = 边长
measure-diameter = 直径
measure-calibre = 口径
measure-weight = 重量

## Exhibits

exhibits-title = 展品
exhibit-date = 年代
exhibit-maker = 制作者
exhibit-place-made = 制作地
exhibit-materials = 材质
exhibit-measures = 尺寸
exhibit-marks = 款识
exhibit-museum = 博物馆
exhibit-inventory-number = 藏品编号
exhibit-inventory-number-none = 未公布
exhibit-rights = 权利
exhibit-rights-not-stated = 未公布权利声明。
exhibit-type = 类型
exhibit-record = 记录对象
exhibit-record-single-object = 单件物品
exhibit-record-group = 一组物品
exhibit-record-set = 成套物品
exhibit-record-collection = 收藏
exhibit-record-replica = 复制品
exhibit-record-copy = 副本
exhibit-record-model = 模型
exhibit-record-reconstruction = 复原件
exhibit-record-building = 建筑
exhibit-record-scene = 场景
exhibit-details-heading = 详细信息
exhibit-people = 人物
exhibit-history-heading = 来历与事件
exhibit-exhibitions-heading = 所属联合展览构想
exhibit-same-type-heading = 其他博物馆的同类展品
exhibit-lending-heading = 借展
exhibit-lending-stated-yes = 已声明：可以出借
exhibit-lending-stated-no = 已声明：不出借
exhibit-lending-not-stated = 未就出借本展品作任何声明，请询问博物馆。
exhibit-lending-reason = 理由
exhibit-lending-stated-on = 声明日期：{ $date }
exhibit-handling = 操作要求
exhibit-hazards = 危险因素
exhibit-envelope = 环境条件
exhibit-drawing = 类型示意图，并非本件实物
exhibit-drawing-description = 类型示意图：{ $term }
exhibit-no-picture = 暂无图片
exhibit-one-of-a-kind = 暂无图片。独一无二的藏品不作类型图。
exhibit-picture-credit = 图片：{ $credit }
exhibit-ask = 如何申请本展品

## Rights statements

rights-public-domain-mark = 公有领域
rights-cc0 = 可自由使用（CC0）
rights-cc-by = 知识共享，署名（CC BY）
rights-cc-by-sa = 知识共享，署名—相同方式共享（CC BY-SA）
rights-cc-other = 知识共享许可协议
rights-in-copyright = 受版权保护
rights-no-copyright = 无版权
rights-not-evaluated = 版权未评估
rights-undetermined = 版权未确定
rights-not-known = 无已知版权

## Joint exhibitions

exhibitions-title = 联合展览
exhibitions-intro = 若干博物馆可以共同举办的展览。
exhibition-idea = 编者的构想，尚未征询任何博物馆。
exhibition-idea-title = { $title }（构想）
exhibition-proposed = 已向各博物馆提出，尚未议定。
exhibition-agreed = 各博物馆已议定。
exhibition-open = 展出中。
exhibition-closed = 已闭幕。
exhibition-status = 状态
exhibition-museums-heading = 涉及其展品的博物馆
exhibition-legs-heading = 展出地点
exhibition-no-legs = 尚未指定展出地点。
exhibition-facts-heading = 相关史实
exhibition-make-proposal = 据此构想起草提案

## Terms, events, people, places

terms-title = 术语
terms-intro = 检索展品所用的词语，含目录的各种语言。
term-group-object = 物品类型
term-group-material = 材质
term-group-period = 时期
term-group-conflict = 战争与事件
term-group-museum = 博物馆工作用语
term-group-person = 人物类别
term-in-other-languages = 其他语言
term-broader = 上位术语
term-narrower = 下位术语
term-broader-machine = 由机器归类，未经审校
term-exact-match = 其他词表中的同一概念
term-exhibits-heading = 该术语下的展品
term-no-exhibits = 该术语下尚无展品。
events-title = 事件
people-title = 人物
places-title = 地点
authority-words = 来源中的写法
authority-part-of = 上级条目
authority-parts = 下级条目
authority-term = 术语
authority-date = 日期
authority-exhibits-heading = 展品
authority-no-exhibits = 尚无展品涉及本记录。
authority-machine = 本记录由机器依据来源文字生成，未经审校。

## Browse

browse-title = 浏览
browse-intro = 所有列表和数目无需脚本即可查看。
browse-by-state = 按国家
browse-by-museum = 按博物馆
browse-by-type = 按类型
browse-by-period = 按时期
browse-by-material = 按材质
browse-page-title = 展品：{ $value }
browse-narrow-heading = 缩小范围
browse-first-of = { $total }件展品中的前{ $shown }件
browse-full-list = 完整列表
browse-full-list-of = 完整列表：{ $museum }
browse-period-derived = 展品按其年代或记录所述事件列在此处。这由程序推算得出，并非记录的一部分。
browse-empty = 此处尚无内容。
browse-list-part = 第{ $part }部分，共{ $parts }部分

## Filter: the interactive list

filter-label = 查找展品
filter-search-label = 检索词
filter-search-hint = 任何语言和文字均可
filter-facets-label = 筛选
filter-museum = 博物馆
filter-state = 国家
filter-type = 类型
filter-period = 时期
filter-material = 材质
filter-record = 记录对象
filter-lending = 借展
filter-lending-not-stated = 未作声明
filter-century = 世纪
filter-exhibition = 联合展览
filter-show-more = 再显示{ $count }项
filter-show-fewer = 收起
filter-chosen-label = 已选
filter-remove = 移除：{ $value }
filter-clear-all = 全部清除
filter-results = 找到{ $count }件展品
filter-none = 没有符合全部条件的展品。
filter-none-next = 请移除一个条件，或改用更短或不同的词。
filter-did-you-mean = 您要找的是“{ $word }”吗？
filter-show-next = 再显示{ $count }件展品

## Selection

selection-title = 选单
selection-add = 加入选单
selection-add-named = 加入选单：{ $title }
selection-remove = 从选单移除
selection-remove-named = 从选单移除：{ $title }
selection-count =
    { $count ->
        [0] 未选展品
       *[other] 已选{ $count }件展品
    }
selection-added = 已加入：{ $title }
selection-removed = 已移除：{ $title }
selection-undo = 撤销
selection-empty = 您尚未选取任何展品。
selection-empty-next = 打开一件展品，选择“加入选单”。
selection-full = 浏览器存储空间已满。您的选单保留到您离开本页为止；请下载选单。
selection-forbidden = 本浏览器不允许网页存储内容。您的选单保留到您离开本页为止；请下载选单。
selection-download = 下载选单
selection-unreadable = 本浏览器存储的内容无法读取，已另行保存，并未删除。
selection-unreadable-download = 下载另行保存的内容
device-clear = 清除本设备数据
device-clear-explained = 从本浏览器删除选单和所有草稿。已下载的文件不受影响。
device-clear-confirm = 从本浏览器删除选单和所有草稿？
device-cleared = 本浏览器中已无 Vitrina 的任何数据。
confirm-yes = 是，删除
confirm-no = 否，保留

## Proposal desk

proposal-title = 提案
proposal-intro = 根据您的选单起草借展申请或联合展览提案，并为每个出借方打印一封信函。
proposal-binds-nobody = 在双方签署之前，本申请对任何一方均无约束力。
proposal-nobody-told = 尚未通知任何人。请经本单位主管机关发出信函。
proposal-not-yet-known = 尚未确定
proposal-leave-open = 留空之处将印为“尚未确定”。
proposal-needs-script = 提案台需要支持脚本和 WebAssembly 的浏览器。否则请打印空白申请表。
proposal-kind = 您提议什么？
proposal-kind-loan-request = 借展申请
proposal-kind-joint-exhibition = 联合展览
proposal-asker-heading = 申请方
proposal-asker-explained = 请输入博物馆名称，不必是目录所收的博物馆。
proposal-legal-name = 博物馆法定名称
proposal-state = 国家
proposal-address = 地址
proposal-superior-body = 上级机关
proposal-office = 签署部门
proposal-signatory = 签署人
proposal-signatory-post = 签署人职务
proposal-contact = 答复联系方式
proposal-exhibition-heading = 展览
proposal-exhibition-title = 展览名称
proposal-purpose = 目的
proposal-sections-heading = 单元
proposal-section-title = 单元名称
proposal-section-text = 单元文字
proposal-section-add = 增加单元
proposal-section-remove = 移除单元
proposal-section-exhibits = 单元展品
proposal-venues-heading = 地点与日期
proposal-venue-number = 地点{ $number }
proposal-venue = 展出地点
proposal-room = 展厅
proposal-venue-add = 增加地点
proposal-venue-remove = 移除地点
proposal-possession = 由我方保管
proposal-possession-from = 由我方保管自
proposal-possession-until = 由我方保管至
proposal-display = 展出
proposal-display-from = 展出自
proposal-display-until = 展出至
proposal-exhibits-heading = 申请内容
proposal-ask = 申请
proposal-ask-original = 原件
proposal-ask-existing-copy = 现有副本
proposal-ask-new-copy = 新制副本或模铸件
proposal-ask-digital-files = 数字文件
proposal-ask-documents = 文献资料
proposal-ask-proposed = 依据记录内容提议，您可另选。
proposal-records-not-loaded = 展品记录无法加载。在记录加载或您自行选择之前，所求内容暂不确定。
proposal-line-purpose = 本展品的用途
proposal-line-conditions = 对本展品的条件
proposal-line-venues = 展出于
proposal-line-remove = 移除此展品
proposal-costs-heading = 费用承担
proposal-cost-packing = 包装
proposal-cost-transport = 运输
proposal-cost-cover = 风险保障
proposal-cost-courier = 押运
proposal-cost-conservation = 保护修复
proposal-cost-copies = 复制与数字文件
proposal-cost-installation = 布展
proposal-payer-asker = 申请方博物馆
proposal-payer-lender = 出借方博物馆
proposal-payer-shared = 分担
proposal-payer-does-not-arise = 不发生
proposal-cover = 风险保障
proposal-cover-state-indemnity = 国家担保
proposal-cover-commercial = 商业保险
proposal-cover-indemnity-and-commercial = 国家担保和商业保险
proposal-cover-lender-policy = 出借方自有保险
proposal-cover-asker-answers = 由申请方博物馆负责
proposal-cover-note = 风险保障说明
proposal-conditions-heading = 提供的条件
proposal-climate = 环境条件
proposal-security = 安全保卫
proposal-courier = 押运人员
proposal-answer-by = 希望答复日期
proposal-letter-language = 信函的第二语言
proposal-letter-language-none = 无
proposal-save = 存为文件
proposal-open = 打开文件
proposal-print = 打印信函
proposal-saved-here = 已保存在本浏览器中。
proposal-letter-count = 共{ $count }封信函，每个出借方一封
proposal-empty = 提案中尚无展品，请先加入选单。
proposal-lender-unknown = 出借方不详
proposal-state-unknown = 国家不详

## Proposal desk: what the checks say

finding-heading = 检查
finding-none = 检查未发现问题。
finding-count = { $count }条提示
finding-level-fail = 不可行
finding-level-warn = 请再核对
finding-level-unknown = 不详
finding-end-before-begin = 结束日期{ $until }早于开始日期{ $from }。
finding-display-outside-possession = { $day }不在贵方保管期内。
finding-exhibit-twice = 该展品被重复申请。
finding-two-places = { $title }在{ $from }至{ $until }期间将同时处于两地。
finding-stated-not-lent = 该博物馆已声明不出借此展品。
finding-stated-not-lent-reason = 该博物馆已声明不出借此展品：{ $reason }
finding-lending-not-stated = 未就出借此展品作任何声明。
finding-record-unknown = 手头的目录中没有此展品，无法作任何检查。
finding-record-not-loaded = 此展品的记录无法加载，尚未检查。
finding-several-objects = 本记录描述多件物品，请说明所指为哪几件。
finding-lender-office-unknown = 本目录不知该博物馆的通信地址。
finding-answer-after-possession = 希望答复日期{ $answer }晚于借展开始日期{ $from }。
finding-day-has-passed = { $day }已过。
finding-notice-too-short = 该博物馆要求提前{ $months }个月申请。
finding-notice-short-by-practice = 距开始不足六个月。他处的博物馆常要求六个月；此为他处惯例，并非此处规定。
finding-venue-missing = 此展品所列展出地点不在提案中。
finding-section-exhibit-missing = 本单元列有未申请的展品。
finding-nothing-asked = 尚未申请任何展品。
finding-not-yet-known = 尚未确定：{ $field }

## Proposal desk: opening a file

open-too-large = 此文件过大，不可能是提案。
open-not-json = 无法读取此文件：JSON 不完整（第{ $line }行，第{ $column }列）。
open-foreign = 此文件不是用 Vitrina 起草的提案。
open-newer = 此文件由较新版本的 Vitrina 生成，请在该版本中打开。
open-malformed = 提案在此处无法读取：{ $place }。
open-other-catalogue = 此提案依据目录的另一版本起草，请核对其中的展品。
open-done = 提案已打开。
open-kept = 您当前的草稿未作改动。

## The letter

letter-title-loan = 借展申请书
letter-title-exhibition = 联合展览提案书
letter-to = 致
letter-from = 发自
letter-to-director = 馆长台鉴
letter-date = 日期
letter-reference = 我方文号
letter-salutation = 尊敬的先生/女士：
letter-opening-loan = { $asker }谨请{ $lender }审议下列申请。
letter-opening-exhibition = { $asker }谨向{ $lender }提议联合举办展览“{ $title }”，并请考虑按下列内容参加。
letter-list-intro = 本申请涉及下列{ $count }件展品，名称依联合目录。
letter-column-number = 序号
letter-column-exhibit = 展品
letter-column-record = 记录
letter-column-inventory-number = 藏品编号
letter-column-asked = 申请内容
letter-column-venue = 展出地点
letter-column-remarks = 备注
letter-purpose = 目的：{ $purpose }。
letter-venue = 展出地点：{ $venue }；展厅：{ $room }。
letter-possession = 由申请方博物馆保管：自{ $from }至{ $until }。
letter-display = 展出：自{ $from }至{ $until }。
letter-costs = 费用
letter-cover = 风险保障：{ $cover }。
letter-conditions = 提供的条件
letter-answer-by = 如蒙于{ $date }前答复，不胜感激。
letter-answer-open = 未规定答复日期。
letter-answer-wanted = 请就每件展品分别答复；如答复以副本、数字文件或较晚日期代替，同样欢迎。
letter-catalogue-note = 说明文字依据公开来源编写，除记录另有说明外未经博物馆核对。如有错误，敬请指正。
letter-closing = 此致
letter-signature = 签字
letter-stamp = 印章
letter-name-and-post = 姓名与职务
letter-binds-nobody = 在双方签署之前，本申请对任何一方均无约束力。
letter-made-with = 以联合目录 Vitrina 起草；除签署人外，无任何人发出此信。

## How to ask for an exhibit, and the blank form

ask-title = 如何申请展品
ask-intro = 本目录不出借展品，也不代发任何文件。申请由贵馆依主管机关规定的途径，送交保管该展品的博物馆。
ask-step-record = 从展品页面记下记录编号和永久地址。
ask-step-authority = 向上级机关请示可否致函以及经由何种途径。
ask-step-form = 填写下表，或使用提案台。
ask-step-send = 签署并寄出。本网站不会将此事告知任何人。
ask-desk = 打开提案台
ask-print = 打印空白申请表
form-title = 申请表
form-intro = 请手写填写。未定之处请写“尚未确定”。

## About

about-title = 关于 Vitrina
about-what = Vitrina 是上海合作组织成员国军事历史博物馆藏品的联合目录。其名意为博物馆陈列所藏之物的玻璃展柜。
about-why-heading = 为何编纂
about-why = 2024年4月，成员国国防部长在阿斯塔纳商定发展军事历史博物馆之间的合作。
about-principles-heading = 原则
about-principle-museum = 博物馆加入之前，均依据公开来源编写；每一页都注明其状态。
about-principle-equal = 各国均以文字列名，按读者语言的顺序排列；不用旗帜，不绘边界，不分高下。
about-principle-unknown = 未知之事即称不详。
about-principle-machine = 机器生成的文字均予标明。
about-principle-nothing-invented = 绝不为任何博物馆虚构其出借立场或协议。
about-principle-correct = 一切均可更正和撤回。
about-principle-private = 不用 Cookie，不作跟踪，不从其他主机加载任何内容。您的选单留在您的浏览器中。
about-principle-peace = 这是一项关乎文化遗产与和平的工作。
about-languages-heading = 语言
about-languages = 除另有标明外，译文均由机器生成，可由精通该语言的人审校。
about-numbers-heading = 数字中的目录
about-sources-heading = 记录的依据
about-sources = 每条记录均注明来源及其可靠程度。来源不一致时，全部保留。
about-browsers-heading = 浏览器
about-browsers = 任何浏览器无需脚本均可阅读各页。筛选、选单和提案台需要 Chrome 或 Edge 102、Firefox 115、Safari 16.4 或更新版本。
about-data-heading = 数据
about-data = 全部记录均可下载，格式为 JSON 和表格。
about-licence-heading = 许可
about-licence = 程序：MIT 或 Apache 2.0。目录自有文字：CC0。取自来源的名称和文字归该来源所有。

## Accessibility statement

accessibility-title = 无障碍
accessibility-aim = 人人都应能够使用本网站。我们以 WCAG 2.2 的 AA 级为目标。
accessibility-done-heading = 已完成的工作
accessibility-done-keyboard = 一切内容仅用键盘即可到达和使用。
accessibility-done-reader = 每页均有屏幕阅读器可用的标题、名称和语言标记。
accessibility-done-script = 每页无需脚本即完整。
accessibility-done-contrast = 浅色和深色模式下对比度均不低于 4.5 比 1。
accessibility-done-zoom = 文字可放大到 400%。
accessibility-done-motion = 没有自行移动的内容。
accessibility-limits-heading = 已知局限
accessibility-limits-language = 大部分文字由机器翻译，可能不易理解。
accessibility-limits-tests = 各页由程序测试，尚未由使用辅助技术的人测试。
accessibility-report-heading = 请告诉我们
accessibility-report = 如有无法使用之处，请致函 { $address }。

## Nothing here: not found, withdrawn, moved

not-found-title = 未找到页面
not-found = 此地址没有页面。
not-found-next = 请前往首页或浏览目录。
withdrawn-title = 记录已撤回
withdrawn-sentence = 记录 { $id } 已于{ $date }撤回。
withdrawn-reason-at-museum-request = 应博物馆要求
withdrawn-reason-at-request = 应个人或机构要求
withdrawn-reason-error = 记录有误
withdrawn-reason-duplicate = 记录重复
withdrawn-reason-rights = 出于权利原因
withdrawn-reason-other = 出于其他原因
redirect-title = 记录已移动
redirect-sentence = 本记录现有新地址。
redirect-follow = 前往该记录

## When something fails

failure-offline = 没有网络连接。您看到的页面是完整的；恢复连接后即可使用检索和选单。
failure-loading = 目录的一部分无法加载。您看到的页面是完整的。
failure-try-again = 重试
failure-broken-off = 加载中途中断。您看到的页面是完整的。
failure-other-version = 本页打开后目录已有更新，请重新加载页面。
failure-no-webassembly = 本浏览器不支持 WebAssembly。页面是完整的；筛选、选单和提案台需要较新的浏览器。
failure-old-browser = 本浏览器过旧，无法使用筛选、选单和提案台。没有它们，页面依然完整。
failure-unexpected = 页面的这一部分出现错误，其余部分是完整的。

## Feed

feed-title = { $site }：新增与修改的记录
feed-subtitle = 联合目录中新增、修改和撤回的记录
feed-changed = 修改：{ $title }
feed-withdrawn = 撤回：{ $id }
