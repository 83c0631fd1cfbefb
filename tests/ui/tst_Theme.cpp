#include "ui/look/Palette.h"
#include "ui/look/StatusLook.h"
#include "ui/look/Theme.h"

#include <QTest>

using namespace passerelle;

class tst_Theme final : public QObject
{
    Q_OBJECT

private slots:
    void inks_readOnWhatTheyAreWrittenOn_data();
    void inks_readOnWhatTheyAreWrittenOn();
    void statuses_readOnTheirWash_data();
    void statuses_readOnTheirWash();
    void themeOf_aPalette_isTheOneItWasMadeFrom();
};

namespace {

constexpr double readable = 4.5; // WCAG 2.1, level AA

struct Writing
{
    const char *name;
    QColor ink;
    QColor background;
};

/// What is written on what, in passerelle.qss and in the pages.
std::vector<Writing> writingsOf(const Theme &theme)
{
    return {{"ink on page", theme.ink, theme.page},
            {"ink on rail", theme.ink, theme.rail},
            {"ink on panel", theme.ink, theme.panel},
            {"ink on row wash", theme.ink, theme.rowWash},
            {"ink on selection", theme.ink, theme.accentWash},
            {"soft ink on page", theme.softInk, theme.page},
            {"soft ink on panel", theme.softInk, theme.panel},
            {"soft ink on row wash", theme.softInk, theme.rowWash},
            {"soft ink on selection", theme.softInk, theme.accentWash},
            {"soft ink on a button that is off", theme.softInk, theme.line},
            {"written on accent", theme.onAccent, theme.accent},
            {"links on page", theme.accentInk, theme.page},
            {"links on panel", theme.accentInk, theme.panel},
            {"links on selection", theme.accentInk, theme.accentWash},
            {"late on page", theme.alert, theme.page},
            {"late on panel", theme.alert, theme.panel},
            {"late on selection", theme.alert, theme.accentWash},
            {"late on its wash", theme.alert, theme.alertWash},
            {"ink on a warning", theme.ink, theme.alertWash}};
}

const Theme &named(bool isDark)
{
    return isDark ? darkTheme() : lightTheme();
}

} // namespace

void tst_Theme::inks_readOnWhatTheyAreWrittenOn_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("background");
    for (const bool isDark : {false, true})
        for (const Writing &writing : writingsOf(named(isDark)))
            QTest::addRow("%s, %s", writing.name, isDark ? "dark" : "light")
                << writing.ink << writing.background;
}

void tst_Theme::inks_readOnWhatTheyAreWrittenOn()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, background);
    const double contrast = palette::contrastRatio(ink, background);
    QVERIFY2(contrast >= readable, qPrintable(QString::number(contrast)));
}

void tst_Theme::statuses_readOnTheirWash_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Theme::statuses_readOnTheirWash()
{
    QFETCH(bool, isDark);
    const Theme &theme = named(isDark);
    std::vector<std::optional<ActionStatus>> statuses{std::nullopt};
    for (const VocabularyTerm<ActionStatus> &term : vocabulary<ActionStatus>())
        statuses.emplace_back(term.value);
    QStringList signs;
    for (const std::optional<ActionStatus> &status : statuses) {
        const StatusLook look = statusLook(status, theme);
        const double contrast = palette::contrastRatio(look.ink, look.wash);
        QVERIFY2(contrast >= readable,
                 qPrintable(look.sign + QLatin1Char(' ') + QString::number(contrast)));
        // Colour never speaks alone.
        QVERIFY(!signs.contains(look.sign));
        signs << look.sign;
    }
}

void tst_Theme::themeOf_aPalette_isTheOneItWasMadeFrom()
{
    QCOMPARE(themeOf(paletteOf(lightTheme())), lightTheme());
    QCOMPARE(themeOf(paletteOf(darkTheme())), darkTheme());
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
