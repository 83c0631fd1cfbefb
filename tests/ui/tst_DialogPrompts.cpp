#include "tests/support/Files.h"
#include "tests/support/WindowFixture.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace passerelle;
using namespace passerelle::test;
using namespace Qt::StringLiterals;

namespace {

const QString filter = u"Text (*.txt);;JSON (*.json)"_s;

/// Does `work` in the box of that kind the next call opens.
template <typename Box, typename Work>
void inBox(Work work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto *box = qobject_cast<Box *>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        work(*box);
    });
}

} // namespace

/// The real boxes, answered as a user does.
class tst_DialogPrompts final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nameWithAnEnd_isKept();
    void nameWithoutEnd_getsThatOfTheKindChosen();
    void nameWithADot_getsAnEnd();
    void nameGivenUp_isEmpty();
    void whatStandsUnderTheWholeName_isAskedAbout();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// What the box gives when `name` is typed in it; what `follows` is done once it is taken.
    template <typename Work>
    QString save(const QString &name, const QString &kind, Work follows);
    QString save(const QString &name, const QString &kind = {})
    {
        return save(name, kind, [] {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DialogPrompts m_prompts;
};

void tst_DialogPrompts::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

template <typename Work>
QString tst_DialogPrompts::save(const QString &name, const QString &kind, Work follows)
{
    inBox<QFileDialog>([=](QFileDialog &box) {
        if (!kind.isEmpty())
            box.selectNameFilter(kind);
        auto *line = box.findChild<QLineEdit *>();
        line->setText(name);
        follows();
        QTest::keyClick(line, Qt::Key_Return);
    });
    return m_prompts.fileToSave(nullptr, u"Export the person"_s, path(u"proposed.txt"_s), filter);
}

void tst_DialogPrompts::nameWithAnEnd_isKept()
{
    QCOMPARE(save(u"Élie.txt"_s), path(u"Élie.txt"_s));
    QCOMPARE(save(u"Élie.JSON"_s), path(u"Élie.JSON"_s));
}

void tst_DialogPrompts::nameWithoutEnd_getsThatOfTheKindChosen()
{
    QCOMPARE(save(u"Élie"_s), path(u"Élie.txt"_s));
    QCOMPARE(save(u"Élie"_s, u"JSON (*.json)"_s), path(u"Élie.json"_s));
}

void tst_DialogPrompts::nameWithADot_getsAnEnd()
{
    QCOMPARE(save(u"Élie 1.2"_s), path(u"Élie 1.2.txt"_s));
}

void tst_DialogPrompts::nameGivenUp_isEmpty()
{
    inBox<QFileDialog>([](QFileDialog &box) { box.reject(); });
    QCOMPARE(m_prompts.fileToSave(nullptr, u"Export"_s, path(u"proposed.txt"_s), filter),
             QString());
}

void tst_DialogPrompts::whatStandsUnderTheWholeName_isAskedAbout()
{
    setBytes(path(u"Élie.txt"_s), "kept");
    for (const int answer : {0, 1}) {
        const QString given = save(u"Élie"_s, {}, [answer] {
            inBox<QMessageBox>([answer](QMessageBox &box) {
                QCOMPARE(box.windowTitle(), u"Export the person"_s);
                QVERIFY(box.text().contains(u"Élie.txt"_s));
                box.buttons().at(answer)->click();
            });
        });
        QCOMPARE(given, answer == 1 ? path(u"Élie.txt"_s) : QString());
    }
}

QTEST_MAIN(tst_DialogPrompts)
#include "tst_DialogPrompts.moc"
