#pragma once

#include "core/workspace/Stores.h"
#include "tests/support/WindowFixture.h"

#include <functional>

class QLineEdit;
class QTableView;

namespace passerelle {

class LineField;

namespace test {

/// The window with the demonstration, on the detail of one action; to be had by the tests of its
/// tabs, which open() and close() it around each test.
class ActionFixture
{
protected:
    /// Shows the fields of the first action.
    void open();
    void close();

    MainWindow &window() { return m_fixture->window(); }
    WindowFixture &fixture() { return *m_fixture; }
    PlanSession &session() { return *window().session(); }
    const Stores &file() { return session().workspace().stores(); }
    /// The field of that name in the tabs.
    template <typename Widget>
    Widget &field(const char *name)
    {
        return *child<Widget>(*child<QWidget>(window(), "detailTabs"), name);
    }
    /// The action, as the file has it.
    Action inFile() { return file().actions.find(m_action)->value(); }
    qint64 lastChange() { return session().workspace().history().lastChange().value(); }
    size_t organizations() { return file().organizations.list()->size(); }

    void show(const QString &tab);
    /// Shows the last action instead, which is the one of the tests from now on.
    void showAnother();
    void change(const std::function<void(Action &)> &change);
    /// Types all of a field and leaves it.
    static void type(LineField &field, const QString &text);
    static void openCellOf(QTableView &table, int row, int column);
    /// The editor of the cell that is open; a failed test, and nullptr, when none is.
    static QLineEdit *openCell();
    /// Types all of the open cell, and leaves it by a key.
    static void typeInCell(const QString &text, Qt::Key key = Qt::Key_Return);
    /// Whatever is written from now on is refused: the file is changed by another program.
    void refuseWrites();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    ActionId m_action;
};

} // namespace test
} // namespace passerelle
