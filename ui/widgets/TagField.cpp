#include "ui/widgets/TagField.h"

#include "core/domain/Quotation.h"
#include "core/domain/TextFolding.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/TagCompleter.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace passerelle {

namespace {

/// The only one of `tags` that is so; nullptr when none is, or several are.
template <typename Is>
const Tag *onlyOne(const std::vector<Tag> &tags, const Is &is)
{
    const auto first = std::ranges::find_if(tags, is);
    if (first == tags.end() || std::find_if(std::next(first), tags.end(), is) != tags.end())
        return nullptr;
    return &*first;
}

} // namespace

QString completionText(const Tag &tag)
{
    const bool hasOtherName = !tag.fullName.isEmpty() && tag.fullName != tag.label;
    return hasOtherName ? QStringLiteral("%1 (%2)").arg(tag.fullName, tag.label) : tag.label;
}

TagField::TagField(QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this, 4))
    , m_line(new QLineEdit(this))
    , m_completer(new TagCompleter(this))
{
    setLook(*this, "field");
    m_flow->setContentsMargins(5, 3, 5, 3);
    m_line->setObjectName(QStringLiteral("tagLine"));
    m_line->setFrame(false);
    setLook(*m_line, "bare");
    m_flow->addWidget(m_line);
    m_line->setCompleter(m_completer);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_line, &QLineEdit::returnPressed, this, &TagField::takeTyped);
    // Not as a key: those typed while the completions are shown come around event filters.
    connect(m_line, &QLineEdit::textEdited, this, &TagField::followTyping);
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
    m_completer->setTags(m_choices);
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
    m_line->setMinimumWidth(std::max(letterWidth(metrics) * 5, words + metrics.height()));
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
        constexpr int mostLetters = 17;
        const QString words = fontMetrics().elidedText(label, Qt::ElideRight,
                                                       letterWidth(fontMetrics()) * mostLetters);
        chip->setText(inMenu(m_isReadOnly ? words : words + QStringLiteral("  ✕")));
        const QString fullName = tag != nullptr ? tag->fullName : QString();
        chip->setToolTip(fullName.isEmpty() && words != label ? label : fullName);
        chip->setAccessibleName(tr("Take %1 away").arg(label));
        chip->setObjectName(QStringLiteral("tag"));
        chip->setEnabled(!m_isReadOnly);
        chip->setMaximumWidth(letterWidth(fontMetrics()) * 40);
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
        commit();
}

void TagField::followTyping(const QString &typed)
{
    // What it says is about what stood there before.
    setProblem({});
    if (typed.endsWith(u','))
        pick(typed.chopped(1).trimmed());
}

void TagField::commit()
{
    pick(m_line->text().trimmed());
}

void TagField::pick(const QString &name)
{
    setProblem({});
    if (name.isEmpty() || m_isReadOnly) {
        m_line->clear();
        return;
    }
    if (const Tag *tag = choiceNamed(name)) {
        pick(*tag);
        return;
    }
    if (!m_takesNewNames)
        return;
    if (matchingKey(name).isEmpty()) {
        refuse(name, tr("\"%1\" is not a name.").arg(insideQuotes(name)));
        return;
    }
    m_line->clear();
    emit newNameEntered(name);
    if (!m_problem.isEmpty())
        refuse(name, m_problem);
}

void TagField::pick(const Tag &tag)
{
    m_line->clear();
    if (m_values.contains(tag.id))
        return;
    m_values << tag.id;
    showChips();
    emit committed(m_values);
}

void TagField::refuse(const QString &name, const QString &problem)
{
    m_line->setText(name);
    setProblem(problem);
}

void TagField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setProperty("problem", !problem.isEmpty());
    m_line->setToolTip(problem);
    m_line->setAccessibleDescription(problem);
    repolish(*this);
}

void TagField::forget()
{
    m_line->clear();
    setProblem({});
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

const Tag *TagField::choiceNamed(const QString &name) const
{
    const auto isChosen = [&](const Tag &tag) { return completionText(tag) == name; };
    if (const Tag *chosen = onlyOne(m_choices, isChosen))
        return chosen;
    const QString key = matchingKey(name);
    // Signs alone are the key of nobody, as is a name not given.
    if (key.isEmpty())
        return nullptr;
    return onlyOne(m_choices, [&](const Tag &tag) {
        return matchingKey(tag.label) == key || matchingKey(tag.fullName) == key;
    });
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        followFocus(*static_cast<QFocusEvent *>(event));
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void TagField::followFocus(const QFocusEvent &event)
{
    setProperty("active", event.gotFocus());
    repolish(*this);
    // Who looks something up in another window comes back to a name typed by half.
    const bool isAway =
        event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason;
    if (event.lostFocus() && !isAway)
        commit();
}

bool TagField::takesKey(const QKeyEvent &event)
{
    if (m_isReadOnly)
        return false;
    const bool isEmpty = m_line->text().isEmpty();
    if (event.key() == Qt::Key_Backspace && isEmpty && !m_values.isEmpty()) {
        remove(m_values.last());
        return true;
    }
    if (event.key() == Qt::Key_Escape && !isEmpty) {
        forget();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !isEmpty) {
        // Taken here: the key does not go on to the button of a dialog.
        takeTyped();
        return true;
    }
    return false;
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
