#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;
class QDialog;
class QModelIndex;

#include <functional>

namespace passerelle::test {

/// A person at the window with mouse and keyboard: finds widgets among those in sight by their
/// names, and acts on them as hands do. What is not in sight fails the test.
class WindowHand final
{
public:
    explicit WindowHand(QWidget &window)
        : m_window(window)
    {
    }

    /// The widget in sight of that name; a failed test, and nullptr, when there is none.
    template <typename Widget>
    Widget *find(const char *name) const
    {
        for (Widget *each : m_window.findChildren<Widget *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        qWarning("there is no %s in sight", name);
        return nullptr;
    }

    void click(const char *button) const;
    void check(const char *box) const;
    /// Replaces what a line or a text holds, and leaves the field, which writes it.
    void type(const char *field, const QString &text) const;
    /// Types a name into a field of tags and takes it with Enter.
    void addTag(const char *field, const QString &name) const;
    /// Takes another entry of a closed choice with the arrow key.
    void chooseNext(const char *choice) const;
    /// Shows the tab of a tab widget by a click on it.
    void showTab(const char *tabs, int tab) const;
    /// Clicks on a cell, held keys as given; another column than the first by `column`.
    void clickRow(const char *view, const QString &text, Qt::KeyboardModifiers held = {}) const;
    void clickRow(const char *view, int row) const;
    /// Types into a cell of a table: a click, the text, Enter.
    void typeInCell(const char *table, int row, int column, const QString &text) const;
    /// The entry of the menu under a button that holds `words`.
    void chooseInMenu(const char *button, const QString &words) const;

    /// Does `work` in the dialog that `open` brings up.
    static void inDialog(const std::function<void()> &open,
                         const std::function<void(QDialog &)> &work);

private:
    void clickAt(QAbstractItemView &view, const QModelIndex &index,
                 Qt::KeyboardModifiers held) const;

    QWidget &m_window;
};

} // namespace passerelle::test
