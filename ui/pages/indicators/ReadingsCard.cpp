#include "ui/pages/indicators/ReadingsCard.h"

#include "ui/commands/IndicatorEdits.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/pages/indicators/LevelDelegate.h"
#include "ui/pages/indicators/ReadingsModel.h"
#include "ui/session/PlanSession.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int mostRowsShown = 12;

} // namespace

ReadingsCard::ReadingsCard(PlanSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ReadingsModel(this))
    , m_card(new Card(this))
    , m_table(new QTableView(this))
    , m_problem(plainLabel(this))
    , m_empty(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_model->setReadOnly(session.isReadOnly());
    m_add->setEnabled(!session.isReadOnly());
    layOut();
    connectParts();
    retranslate();
}

void ReadingsCard::layOut()
{
    m_table->setObjectName(QStringLiteral("readings"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ReadingsModel::LevelColumn, new LevelDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("readingProblem"));
    setLook(*m_problem, "alert");
    m_problem->setWordWrap(true);
    m_problem->hide();
    setLook(*m_empty, "soft");
    m_empty->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addReading"));
    m_remove->setObjectName(QStringLiteral("removeReading"));
    for (QPushButton *button : {m_add, m_remove}) {
        setLook(*button, "link");
        m_card->header().addWidget(button);
    }
    m_card->body().addWidget(m_empty);
    m_card->body().addWidget(m_table);
    m_card->body().addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void ReadingsCard::connectParts()
{
    connect(m_model, &ReadingsModel::refused, this, &ReadingsCard::say);
    connect(m_model, &ReadingsModel::edited, this, [this](const Indicator &after) {
        // The model may be read anew by this very edit: both sides are ours meanwhile.
        const Indicator before = m_model->indicator();
        if (const Result<ChangeSet> written = writeIndicator(m_session, before, after); !written)
            say(written.error().message);
    });
    connect(m_add, &QPushButton::clicked, this, &ReadingsCard::addReading);
    connect(m_remove, &QPushButton::clicked, this, &ReadingsCard::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_remove->setEnabled(m_table->currentIndex().isValid() && !m_session.isReadOnly());
        emit selectionChanged();
    });
}

void ReadingsCard::show(const Indicator &indicator)
{
    const bool isOther = m_model->indicator().id != indicator.id;
    m_model->show(indicator);
    if (isOther) {
        say({});
        m_table->setCurrentIndex({});
        fitColumns();
    }
    m_remove->setEnabled(m_table->currentIndex().isValid() && !m_session.isReadOnly());
    m_empty->setVisible(indicator.readings.empty());
    m_table->setVisible(!indicator.readings.empty());
    fitHeight();
}

bool ReadingsCard::canEditCurrent() const
{
    return m_table->hasFocus() && m_table->currentIndex().isValid() && !m_session.isReadOnly();
}

void ReadingsCard::editCurrent()
{
    m_table->edit(m_table->currentIndex());
}

void ReadingsCard::removeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_session.isReadOnly())
        return;
    const Indicator before = m_model->indicator();
    Indicator after = before;
    after.readings.erase(after.readings.begin() + current.row());
    if (writeIndicator(m_session, before, after))
        m_session.tell(tr("Reading removed."), true);
}

void ReadingsCard::addReading()
{
    if (m_session.isReadOnly())
        return;
    const Indicator before = m_model->indicator();
    Indicator after = before;
    after.readings.push_back(newReading(m_session));
    if (!writeIndicator(m_session, before, after))
        return;
    const QModelIndex value = m_model->index(m_model->rowCount() - 1, ReadingsModel::ValueColumn);
    m_table->setFocus();
    m_table->setCurrentIndex(value);
    m_table->edit(value);
}

bool ReadingsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        emit selectionChanged();
    return QWidget::eventFilter(watched, event);
}

void ReadingsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        fitHeight();
    }
    QWidget::changeEvent(event);
}

void ReadingsCard::fitColumns()
{
    m_table->resizeColumnsToContents();
    // A long source must not push the comments out of sight.
    const int widest = letterWidth(fontMetrics()) * 18;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
}

void ReadingsCard::fitHeight()
{
    const int shown = std::min(m_model->rowCount(), mostRowsShown);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth()
        + m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < shown; ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void ReadingsCard::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_table->setAccessibleDescription(problem);
}

void ReadingsCard::retranslate()
{
    m_card->setTitle(tr("Readings"));
    m_add->setText(tr("Add a reading"));
    m_remove->setText(tr("Remove"));
    m_add->setAccessibleName(m_add->text());
    m_remove->setAccessibleName(tr("Remove the reading"));
    m_empty->setText(tr("No value has been entered yet."));
    m_table->setAccessibleName(tr("Readings"));
    m_model->show(m_model->indicator());
}

} // namespace passerelle
