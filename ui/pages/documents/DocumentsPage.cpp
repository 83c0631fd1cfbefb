#include "ui/pages/documents/DocumentsPage.h"

#include "core/reports/ProgressReport.h"
#include "core/workspace/Stores.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/documents/PagePreview.h"
#include "ui/pages/documents/ProducedPanel.h"
#include "ui/pages/documents/ReviewOptionsPanel.h"
#include "ui/pages/documents/WrittenNotice.h"
#include "ui/printing/ReportPages.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/EmptyState.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int settlingMilliseconds = 60;

/// Whether the changes are of what was produced and nothing else: the pages stay as they are.
bool onlyRecords(const ChangeSet &changes)
{
    return std::ranges::all_of(changes.rows, [](const RowChange &row) {
        return row.table == QStringLiteral("produced_document");
    });
}

} // namespace

DocumentsPage::DocumentsPage(PlanSession &session, Prompts &prompts, DocumentMaking making,
                             QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_writer(session, prompts, std::move(making))
    , m_plan(session.contents().plan.id)
    , m_title(new QLabel(this))
    , m_document(new QLabel(this))
    , m_writePdf(new QPushButton(this))
    , m_writeOdt(new QPushButton(this))
    , m_written(new WrittenNotice(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(this))
    , m_tabs(new QTabWidget(this))
    , m_options(new ReviewOptionsPanel(session))
    , m_produced(new ProducedPanel)
    , m_preview(new PagePreview)
{
    m_timer.setSingleShot(true);
    layOut();
    connectParts();
    retranslate();
    refresh();
}

DocumentsPage::~DocumentsPage() = default;

void DocumentsPage::layOut()
{
    m_splitter->addWidget(makeTabs());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({330, 770});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
}

QWidget *DocumentsPage::makeHeader()
{
    setLook(*m_title, "pageTitle");
    setLook(*m_document, "soft");
    setLook(*m_writePdf, "main");
    m_writePdf->setObjectName(QStringLiteral("writePdf"));
    m_writeOdt->setObjectName(QStringLiteral("writeOdt"));
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_document);
    row->addLayout(titles, 1);
    row->addWidget(m_writeOdt);
    row->addWidget(m_writePdf);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 20, 0);
    column->addLayout(row);
    column->addWidget(m_written);
    return header;
}

QWidget *DocumentsPage::makeTabs()
{
    auto *options = new QScrollArea;
    options->setWidgetResizable(true);
    options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    options->setWidget(m_options);
    m_tabs->setObjectName(QStringLiteral("documentTabs"));
    m_tabs->addTab(options, QString());
    m_tabs->addTab(m_produced, QString());
    fitTabs();
    return m_tabs;
}

void DocumentsPage::fitTabs()
{
    m_tabs->setMinimumWidth(letterWidth(fontMetrics()) * 24);
}

void DocumentsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTabs();
}

void DocumentsPage::connectParts()
{
    connect(&m_session, &PlanSession::planChosen, this, &DocumentsPage::onPlanChosen);
    connect(&m_session, &PlanSession::contentsChanged, this, &DocumentsPage::onContentsChanged);
    connect(m_options, &ReviewOptionsPanel::changed, this, &DocumentsPage::requestPreview);
    connect(&m_timer, &QTimer::timeout, this, &DocumentsPage::layOutPages);
    connect(m_writePdf, &QPushButton::clicked, this, [this] { write(DocumentFormat::Pdf); });
    connect(m_writeOdt, &QPushButton::clicked, this, [this] { write(DocumentFormat::Odt); });
    connect(m_produced, &ProducedPanel::missing, this, [this](const QString &path) {
        m_written->warn(tr("The document is no longer there: %1").arg(path));
    });
}

void DocumentsPage::onPlanChosen()
{
    // Another day is another view of the same plan.
    const PlanId plan = m_session.contents().plan.id;
    if (plan != m_plan)
        m_options->forgetPlan();
    m_plan = plan;
    refresh();
}

void DocumentsPage::onContentsChanged(const ChangeSet &changes)
{
    if (onlyRecords(changes))
        showProduced();
    else
        refresh();
}

void DocumentsPage::refresh()
{
    const bool hasPlan = m_session.hasPlan();
    m_stack->setCurrentIndex(hasPlan ? 0 : 1);
    m_writePdf->setEnabled(hasPlan);
    m_writeOdt->setEnabled(hasPlan);
    if (!hasPlan)
        return;
    m_options->refresh();
    showProduced();
    requestPreview();
}

void DocumentsPage::requestPreview()
{
    m_pages.reset();
    // A page nobody looks at waits until it is shown.
    if (isVisible())
        m_timer.start(settlingMilliseconds);
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Once the page itself is painted.
    if (!m_pages)
        m_timer.start(0);
}

void DocumentsPage::layOutPages()
{
    m_timer.stop();
    if (!m_session.hasPlan())
        return;
    m_writer.inLanguageOf(m_options->options(), [this] {
        ProgressOptions options = m_options->options();
        options.locale = QLocale();
        m_pages = std::make_shared<ReportPages>(progressReport(m_session.contents(), options));
    });
    m_preview->show(m_pages);
}

void DocumentsPage::write(DocumentFormat format)
{
    if (!m_pages)
        layOutPages();
    if (!m_pages)
        return;
    const Result<QString> path =
        m_writer.write(m_pages->report(), m_options->options(), format, this);
    if (!path)
        m_written->warn(path.error().message);
    else if (!path->isEmpty())
        m_written->show(*path);
}

void DocumentsPage::showProduced()
{
    Result<std::vector<ProducedDocument>> documents =
        m_session.workspace().stores().documents.list();
    if (!documents)
        return;
    std::erase_if(*documents, [this](const ProducedDocument &document) {
        return !document.plan.isNull() && document.plan != m_session.contents().plan.id;
    });
    m_produced->show(std::move(documents).value());
    m_tabs->setTabText(1, tr("Documents produced (%1)").arg(m_produced->count()));
}

QVariantMap DocumentsPage::state() const
{
    const QJsonObject options = toJson(m_options->options());
    return {
        {QStringLiteral("plan"), m_session.contents().plan.id.toString()},
        {QStringLiteral("options"), QJsonDocument(options).toJson(QJsonDocument::Compact)},
        {QStringLiteral("folder"), m_writer.folder()},
        {QStringLiteral("splitter"), m_splitter->saveState()},
        {QStringLiteral("tab"), m_tabs->currentIndex()},
        {QStringLiteral("wholePage"), m_preview->showsWholePage()},
    };
}

void DocumentsPage::restore(const QVariantMap &state)
{
    const QByteArray json = state.value(QStringLiteral("options")).toByteArray();
    if (!json.isEmpty()) {
        m_options->setOptions(progressOptionsFromJson(QJsonDocument::fromJson(json).object()));
        // Dates and logos were chosen for a plan; parts and language suit them all.
        if (state.value(QStringLiteral("plan")).toString()
            != m_session.contents().plan.id.toString())
            m_options->forgetPlan();
    }
    m_writer.setFolder(state.value(QStringLiteral("folder")).toString());
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
    m_preview->setShowsWholePage(state.value(QStringLiteral("wholePage"), true).toBool());
    refresh();
}

void DocumentsPage::retranslate()
{
    m_title->setText(tr("Documents"));
    m_document->setText(tr("Progress review"));
    m_writePdf->setText(tr("Save as PDF..."));
    m_writeOdt->setText(tr("Save as ODT..."));
    m_writePdf->setAccessibleName(m_writePdf->text());
    m_writeOdt->setAccessibleName(m_writeOdt->text());
    m_writeOdt->setToolTip(tr("For a word processor, to be finished by hand"));
    m_tabs->setTabText(0, tr("Options"));
    m_tabs->setTabText(1, tr("Documents produced (%1)").arg(m_produced->count()));
    m_empty->setTexts(tr("Documents for partners"),
                      tr("Annual reviews are made from a plan, ready to be printed or sent. The "
                         "file has no plan yet."));
}

} // namespace passerelle
