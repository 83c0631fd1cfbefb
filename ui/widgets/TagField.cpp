#include "ui/widgets/TagField.h"

#include "core/domain/TextFolding.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/FlowLayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace passerelle {

namespace {

constexpr int shownCompletions = 12;

/// How a choice stands in the list of completions.
QString completionText(const Tag &tag)
{
    const bool hasOtherName = !tag.fullName.isEmpty() && tag.fullName != tag.label;
    return hasOtherName ? QStringLiteral("%1 (%2)").arg(tag.fullName, tag.label) : tag.label;
}

bool isNamed(const Tag &tag, const QString &typed)
{
    const QString key = matchingKey(typed);
    return matchingKey(tag.label) == key || matchingKey(tag.fullName) == key
        || completionText(tag) == typed;
}

} // namespace

TagField::TagField(QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this, 4))
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
{
    setLook(*this, "field");
    m_flow->setContentsMargins(5, 3, 5, 3);
    m_line->setObjectName(QStringLiteral("tagLine"));
    m_line->setFrame(false);
    setLook(*m_line, "bare");
    m_flow->addWidget(m_line);
    m_completer->setModel(m_completions);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(shownCompletions);
    m_line->setCompleter(m_completer);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_line, &QLineEdit::returnPressed, this, &TagField::takeTyped);
    // The completer writes its text into the line after telling of it.
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &text) { QTimer::singleShot(0, this, [this, text] { pick(text); }); });
}

void TagField::setChoices(std::vector<Tag> choices)
{
    if (m_choices == choices)
        return;
    m_choices = std::move(choices);
    QStringList texts;
    for (const Tag &tag : m_choices)
        texts << completionText(tag);
    m_completions->setStringList(texts);
    showChips();
}

void TagField::setValues(const QStringList &ids)
{
    if (m_values == ids && m_chips.size() == size_t(ids.size()))
        return;
    m_values = ids;
    showChips();
}

void TagField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_line->setReadOnly(isReadOnly);
    showChips();
}

void TagField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    fitLine();
}

/// What stands in an empty field is readable; what is typed after chips scrolls.
void TagField::fitLine()
{
    const QFontMetrics metrics = fontMetrics();
    const int words = m_values.isEmpty() ? metrics.horizontalAdvance(m_line->placeholderText()) : 0;
    m_line->setMinimumWidth(std::max(metrics.averageCharWidth() * 5, words + metrics.height()));
}

void TagField::showChips()
{
    for (QWidget *chip : m_chips) {
        m_flow->removeWidget(chip);
        // The chip whose cross was clicked is still speaking.
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &id : std::as_const(m_values)) {
        const Tag *tag = choice(id);
        const QString label = tag != nullptr ? tag->label : id;
        auto *chip = new QPushButton(this);
        setLook(*chip, "tag");
        chip->setText(m_isReadOnly ? label : label + QStringLiteral("  ✕"));
        chip->setToolTip(tag != nullptr ? tag->fullName : QString());
        chip->setAccessibleName(tr("Take %1 away").arg(label));
        chip->setObjectName(QStringLiteral("tag"));
        chip->setEnabled(!m_isReadOnly);
        chip->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
        connect(chip, &QPushButton::clicked, this, [this, id] { remove(id); });
        m_flow->insertWidget(int(m_chips.size()), chip);
        m_chips.push_back(chip);
        chip->show();
    }
    fitLine();
    updateGeometry();
}

void TagField::takeTyped()
{
    // A completion chosen with Enter is taken by activated().
    const bool isChoosing =
        m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
    if (!isChoosing)
        pick(m_line->text().trimmed());
}

void TagField::pick(const QString &label)
{
    m_line->clear();
    if (label.isEmpty() || m_isReadOnly)
        return;
    const auto named =
        std::ranges::find_if(m_choices, [&](const Tag &tag) { return isNamed(tag, label); });
    if (named == m_choices.end()) {
        if (m_takesNewNames)
            emit newNameEntered(label);
        return;
    }
    if (m_values.contains(named->id))
        return;
    m_values << named->id;
    showChips();
    emit committed(m_values);
}

void TagField::remove(const QString &id)
{
    m_values.removeAll(id);
    showChips();
    m_line->setFocus();
    emit committed(m_values);
}

const Tag *TagField::choice(const QString &id) const
{
    const auto found = std::ranges::find(m_choices, id, &Tag::id);
    return found == m_choices.end() ? nullptr : &*found;
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (isFocus) {
        setProperty("active", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
        if (event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            pick(m_line->text().trimmed());
    }
    if (event->type() == QEvent::KeyPress && !m_isReadOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_values.isEmpty()) {
            remove(m_values.last());
            return true;
        }
        if (key->key() == Qt::Key_Comma) {
            pick(m_line->text().trimmed());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TagField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showChips();
    if (event->type() == QEvent::FontChange)
        fitLine();
    QFrame::changeEvent(event);
}

} // namespace passerelle
