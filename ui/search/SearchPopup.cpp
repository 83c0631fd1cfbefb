#include "ui/search/SearchPopup.h"

#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/search/SearchResultDelegate.h"
#include "ui/search/SearchResultModel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int mostHits = 50;
constexpr size_t keptChoices = 6;
constexpr int shownRows = 9;
constexpr int widthInCharacters = 84;

bool isSameThing(const SearchEntry &one, const SearchEntry &other)
{
    return one.kind == other.kind && one.id == other.id;
}

} // namespace

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_sentence(new QLabel(this))
    , m_model(new SearchResultModel(this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setLook(*this, "popup");
    m_line->setObjectName(QStringLiteral("searchLine"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchResultDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    // The line keeps the focus; its keys move in the list.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_sentence->setObjectName(QStringLiteral("searchSentence"));
    setLook(*m_sentence, "soft");
    m_sentence->setWordWrap(true);
    layOut();
    connect(m_line, &QLineEdit::textEdited, this, &SearchPopup::find);
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
    retranslate();
}

void SearchPopup::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_sentence);
    setFocusProxy(m_line);
}

void SearchPopup::setEntries(std::vector<SearchEntry> entries)
{
    m_index = SearchIndex(entries);
    m_entries = std::move(entries);
}

void SearchPopup::open()
{
    m_line->clear();
    find();
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::place()
{
    const QWidget *window = parentWidget();
    const int width =
        std::min(letterWidth(fontMetrics()) * widthInCharacters, window->width() * 9 / 10);
    const int row = std::max(m_list->sizeHintForRow(0), 1); // -1 without any
    const int most = std::clamp(window->height() * 6 / 10 / row, 1, shownRows);
    const int rows = std::min(m_model->rowCount(), most);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth());
    // Around the list: the line, and the sentence on as many lines as it takes.
    setFixedSize(width, layout()->totalHeightForWidth(width));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 10)));
}

void SearchPopup::find()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        showHits(proposals());
        m_sentence->setText(tr("Type a few words: actions, partners, indicators, plans, commands. "
                               "Accents and case do not matter."));
    } else {
        findTyped(typed);
    }
    place();
}

void SearchPopup::findTyped(const QString &typed)
{
    showHits(m_index.find(typed, mostHits));
    const int found = m_model->rowCount();
    if (found == 0)
        m_sentence->setText(tr("Nothing has all of these words. Try fewer, or their beginning."));
    else if (found == mostHits)
        m_sentence->setText(tr("The first %n are shown: another word narrows them.", "", found));
    else
        m_sentence->setText(tr("%n found. Enter goes there.", "", found));
}

std::vector<SearchHit> SearchPopup::proposals() const
{
    std::vector<SearchHit> hits;
    for (const SearchEntry &chosen : m_chosen) {
        // What was renamed since is shown by its name of now, what is gone not at all.
        const auto entry = std::ranges::find_if(
            m_entries, [&](const SearchEntry &each) { return isSameThing(each, chosen); });
        if (entry != m_entries.end())
            hits.push_back({*entry, {}, {}, {}});
    }
    const auto isProposed = [&](const SearchEntry &entry) {
        return std::ranges::any_of(
            hits, [&](const SearchHit &hit) { return isSameThing(hit.entry, entry); });
    };
    for (const SearchEntry &entry : m_entries)
        if (entry.kind == SearchKind::Command && !isProposed(entry))
            hits.push_back({entry, {}, {}, {}});
    return hits;
}

void SearchPopup::showHits(std::vector<SearchHit> hits)
{
    m_model->setHits(std::move(hits));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void SearchPopup::moveBy(int steps)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + steps, 0, last);
    m_list->setCurrentIndex(m_model->index(row));
}

void SearchPopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SearchEntry entry = m_model->hit(index.row()).entry;
    std::erase_if(m_chosen, [&](const SearchEntry &each) { return isSameThing(each, entry); });
    m_chosen.insert(m_chosen.begin(), entry);
    if (m_chosen.size() > keptChoices)
        m_chosen.resize(keptChoices);
    // Closed first: where it leads may open a window of its own.
    close();
    emit chosen(entry);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-shownRows);
        return true;
    case Qt::Key_PageDown:
        moveBy(shownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void SearchPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SearchPopup::retranslate()
{
    setAccessibleName(tr("Search everywhere"));
    m_line->setAccessibleName(tr("Search everywhere"));
    m_line->setPlaceholderText(tr("Search everywhere"));
    m_list->setAccessibleName(tr("What was found"));
}

} // namespace passerelle
