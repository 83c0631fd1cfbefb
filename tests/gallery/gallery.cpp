#include "tests/gallery/CutTexts.h"
#include "tests/gallery/GalleryFiles.h"
#include "tests/gallery/Scenes.h"
#include "ui/window/Commands.h"
#include "ui/window/PageFactory.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace passerelle;
using namespace passerelle::test;

namespace {

/// How the window is looked at.
struct Variant
{
    QLocale::Language language;
    bool isDark;
    int zoom; ///< percent
    QSize size;

    QString name() const
    {
        return QStringLiteral("%1-%2-%3-%4")
            .arg(language == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en"),
                 isDark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width())
            .arg(zoom);
    }
};

constexpr QSize smallScreen(1280, 800);
constexpr QSize largeScreen(1920, 1080);

std::vector<Variant> allVariants()
{
    std::vector<Variant> variants;
    for (const auto language : {QLocale::French, QLocale::English})
        for (const bool isDark : {false, true})
            for (const int zoom : {100, 200})
                for (const QSize size : {smallScreen, largeScreen})
                    variants.push_back({language, isDark, zoom, size});
    return variants;
}

/// Where texts are most likely to be cut: the smallest window, and French, whose words are longer,
/// with large texts. The theme changes no length.
std::vector<Variant> someVariants(const std::vector<QLocale::Language> &languages)
{
    std::vector<Variant> variants;
    for (const auto language : languages)
        variants.push_back({language, false, 100, smallScreen});
    variants.push_back({QLocale::French, false, 200, smallScreen});
    return variants;
}

/// Looks at what is shown: writes pictures when there is a folder, and keeps the texts that are
/// cut.
class Visit final
{
public:
    explicit Visit(std::optional<QDir> folder)
        : m_folder(std::move(folder))
    {
    }

    TakePicture taking(const QString &file, const Variant &variant)
    {
        return [this, file, variant](const QString &scene, QWidget &widget) {
            const QString name = QStringLiteral("%1-%2-%3").arg(file, scene, variant.name());
            if (m_folder)
                widget.grab().save(m_folder->filePath(name + QStringLiteral(".png")));
            for (const QString &problem : cutTexts(widget))
                m_problems << name + QStringLiteral(": ") + problem;
            if (widget.width() > variant.size.width() && qobject_cast<QMainWindow *>(&widget))
                m_problems << QStringLiteral("%1: %2 wide").arg(name).arg(widget.width());
        };
    }
    const QStringList &problems() const { return m_problems; }

private:
    std::optional<QDir> m_folder;
    QStringList m_problems;
};

void apply(const Variant &variant, WindowFixture &fixture)
{
    using enum WindowCommand;
    fixture.run(variant.language == QLocale::French ? French : English);
    fixture.run(variant.isDark ? ThemeDark : ThemeLight);
    fixture.look.setZoom(variant.zoom);
    settle(); // smaller texts let the window be smaller
    fixture.window().resize(variant.size);
    settle();
}

void visitWelcome(Visit &visit, const std::vector<Variant> &variants)
{
    WindowFixture fixture;
    for (const Variant &variant : variants) {
        apply(variant, fixture);
        const TakePicture take = visit.taking(QStringLiteral("welcome"), variant);
        take(QStringLiteral("page"), fixture.window());
        showScenes(fixture, take);
    }
}

void visitFile(Visit &visit, const QString &name, const std::vector<Variant> &variants,
               const std::function<void(WindowFixture &)> &open)
{
    WindowFixture fixture;
    open(fixture);
    for (const Variant &variant : variants) {
        apply(variant, fixture);
        showScenes(fixture, visit.taking(name, variant));
    }
}

void openNewFile(WindowFixture &fixture)
{
    fixture.window().openFile(fixture.makeFile(QStringLiteral("new.passerelle")));
}

void openHostileFile(WindowFixture &fixture)
{
    const QString path = fixture.path(QStringLiteral("hostile.passerelle"));
    makeHostileFile(path);
    fixture.window().openFile(path);
}

/// The pages of the help: pictures of the demonstration in both languages, `FOLDER/fr/plan.png`.
void takeHelpPictures(const QDir &folder)
{
    constexpr QSize helpWindow(1280, 640); // shown smaller: large enough to be read then
    WindowFixture fixture;
    fixture.openDemonstration();
    for (const auto language : {QLocale::French, QLocale::English}) {
        apply({language, false, 100, helpWindow}, fixture);
        const QString name = QLocale(language).name().left(2);
        folder.mkpath(name);
        showScenes(fixture, [&](const QString &scene, QWidget &widget) {
            if (std::ranges::any_of(allPages(),
                                    [&](PageKey page) { return scene == pageKeyText(page); }))
                widget.grab().save(folder.filePath(QStringLiteral("%1/%2.png").arg(name, scene)),
                                   "PNG", 0); // as small as it can be
        });
    }
}

/// A visit to every file the window is tried with; the texts it cuts, the pages it has no scene of.
QStringList visitAll(const std::optional<QDir> &folder, bool isLimited)
{
    const auto variants = [&](const std::vector<QLocale::Language> &languages) {
        return isLimited ? someVariants(languages) : allVariants();
    };
    Visit visit(folder);
    visitWelcome(visit, variants({QLocale::French}));
    visitFile(visit, QStringLiteral("agen"), variants({QLocale::French, QLocale::English}),
              &WindowFixture::openDemonstration);
    visitFile(visit, QStringLiteral("new"), variants({QLocale::French}), openNewFile);
    visitFile(visit, QStringLiteral("hostile"), variants({QLocale::French}), openHostileFile);
    QStringList problems = visit.problems();
    for (const QString &page : pagesWithoutScene())
        problems << QStringLiteral("the page \"%1\" has no scene").arg(page);
    return problems;
}

int report(const QStringList &problems)
{
    QTextStream out(stdout);
    for (const QString &problem : problems)
        out << problem << '\n';
    out << problems.size() << " problems\n";
    return problems.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--help-pictures" && arguments.size() == 2) {
        takeHelpPictures(QDir(arguments.at(1)));
        return EXIT_SUCCESS;
    }
    std::optional<QDir> folder;
    if (!arguments.isEmpty()) {
        folder = QDir(arguments.front());
        folder->mkpath(QStringLiteral("."));
    }
    return report(visitAll(folder, !folder || arguments.contains(QStringLiteral("--limited"))));
}
