#include "tests/support/VisibleTexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace passerelle::test {

namespace {

class Texts final
{
public:
    void readWidget(const QWidget &widget);
    void readMenu(const QMenu &menu);
    QStringList sorted();

private:
    void add(const QObject &object, const char *kind, const QString &text);
    void readCommon(const QWidget &widget);
    void readTabs(const QTabBar &bar);
    void readChoices(const QComboBox &box);
    void readView(const QAbstractItemView &view);
    void readHeader(const QAbstractItemView &view, const QHeaderView &header);
    void readCells(const QAbstractItemView &view, const QModelIndex &parent);

    QStringList m_lines;
};

void Texts::add(const QObject &object, const char *kind, const QString &text)
{
    if (!text.isEmpty())
        m_lines << QStringLiteral("%1 %2 %3: %4")
                       .arg(QString::fromLatin1(object.metaObject()->className()),
                            object.objectName(), QString::fromLatin1(kind), text);
}

void Texts::readCommon(const QWidget &widget)
{
    // A box says what it elides in its tip: that follows its width, and is read with the box.
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    if (box == nullptr || box->toolTip() != box->currentText())
        add(widget, "tool tip", widget.toolTip());
    add(widget, "accessible name", widget.accessibleName());
    add(widget, "accessible description", widget.accessibleDescription());
    if (widget.isWindow())
        add(widget, "title", widget.windowTitle());
}

void Texts::readTabs(const QTabBar &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        add(bar, "tab", bar.tabText(tab));
        add(bar, "tab tool tip", bar.tabToolTip(tab));
    }
}

void Texts::readChoices(const QComboBox &box)
{
    add(box, "chosen", box.currentText());
    for (int item = 0; item < box.count(); ++item)
        add(box, "choice", box.itemText(item));
}

void Texts::readHeader(const QAbstractItemView &view, const QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section)
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            add(view, "header",
                view.model()->headerData(section, header.orientation(), role).toString());
}

void Texts::readCells(const QAbstractItemView &view, const QModelIndex &parent)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(view, "cell", model.index(row, column, parent).data(role).toString());
        readCells(view, model.index(row, 0, parent));
    }
}

void Texts::readView(const QAbstractItemView &view)
{
    if (view.model() == nullptr)
        return;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        readHeader(view, *tree->header());
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        readHeader(view, *table->horizontalHeader());
    readCells(view, {});
}

void Texts::readWidget(const QWidget &widget)
{
    readCommon(widget);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add(widget, "text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add(widget, "text", button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        add(widget, "text", group->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        add(widget, "text", line->text());
        add(widget, "placeholder", line->placeholderText());
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
        add(widget, "text", text->toPlainText());
        add(widget, "placeholder", text->placeholderText());
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        readTabs(*bar);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        readChoices(*box);
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (view != nullptr && qobject_cast<const QHeaderView *>(view) == nullptr)
        readView(*view);
}

void Texts::readMenu(const QMenu &menu)
{
    add(menu, "title", menu.title());
    for (const QAction *action : menu.actions()) {
        add(menu, "entry", action->text());
        add(menu, "entry tool tip", action->toolTip());
        add(menu, "entry shortcut", action->shortcut().toString(QKeySequence::NativeText));
    }
}

QStringList Texts::sorted()
{
    // Widgets made anew come in another order; what they say is what counts.
    m_lines.sort();
    return m_lines;
}

/// The menu that holds what the bar has no room for; which depends on widths of the past.
bool isOfOverflow(const QMenu &menu)
{
    return menu.title().isEmpty() && qobject_cast<const QMenuBar *>(menu.parentWidget()) != nullptr;
}

} // namespace

QStringList visibleTexts(const QWidget &window)
{
    Texts texts;
    texts.readWidget(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *menu = qobject_cast<const QMenu *>(widget);
        if (menu != nullptr && !isOfOverflow(*menu))
            texts.readMenu(*menu);
        else if (menu == nullptr && widget->isVisible())
            texts.readWidget(*widget);
    }
    return texts.sorted();
}

QString differenceOf(const QStringList &first, const QStringList &second)
{
    QStringList gone;
    QStringList come;
    std::ranges::set_difference(first, second, std::back_inserter(gone));
    std::ranges::set_difference(second, first, std::back_inserter(come));
    QStringList lines;
    for (const QString &line : gone)
        lines << QStringLiteral("- ") + line;
    for (const QString &line : come)
        lines << QStringLiteral("+ ") + line;
    return lines.join(u'\n');
}

} // namespace passerelle::test
