#include "tests/support/ActionFixture.h"

#include "ui/commands/ActionEdits.h"
#include "ui/pages/Page.h"
#include "ui/widgets/LineField.h"

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTest>

namespace passerelle::test {

void ActionFixture::open()
{
    failOnWarnings();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openDemonstration();
    m_action = session().contents().actions.front().id;
    show(QStringLiteral("sheet"));
}

void ActionFixture::close()
{
    window().close();
    m_fixture.reset();
}

void ActionFixture::show(const QString &tab)
{
    window().goTo({PageKey::ActionPlan, m_action.toString(), {}, tab});
}

void ActionFixture::showAnother()
{
    m_action = session().contents().actions.back().id;
    window().goTo({PageKey::ActionPlan, m_action.toString()});
}

void ActionFixture::change(const std::function<void(Action &)> &change)
{
    QVERIFY(editAction(session(), m_action, change));
}

void ActionFixture::type(LineField &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    field.insert(text);
    field.clearFocus();
}

void ActionFixture::openCellOf(QTableView &table, int row, int column)
{
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, column));
    table.edit(table.currentIndex());
}

QLineEdit *ActionFixture::openCell()
{
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (cell == nullptr)
        qWarning("no cell is open");
    return cell;
}

void ActionFixture::typeInCell(const QString &text, Qt::Key key)
{
    QLineEdit *cell = openCell();
    QVERIFY(cell != nullptr);
    cell->selectAll();
    cell->insert(text);
    QTest::keyClick(cell, key);
    // Enter is taken once the editor has seen it.
    QCoreApplication::processEvents();
}

void ActionFixture::refuseWrites()
{
    QFile file(session().workspace().path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(1),
                             QFileDevice::FileModificationTime));
}

} // namespace passerelle::test
