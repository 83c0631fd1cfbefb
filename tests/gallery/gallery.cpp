#include "tests/gallery/CutTexts.h"
#include "tests/gallery/GalleryFiles.h"
#include "tests/gallery/Scenes.h"
#include "ui/window/Commands.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

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

/// French, whose words are longer, at both ends of what the window is made for.
std::vector<Variant> someVariants()
{
    return {{QLocale::French, false, 100, smallScreen}, {QLocale::French, true, 200, largeScreen}};
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
    fixture.window().resize(variant.size);
    QCoreApplication::processEvents();
}

void visitWelcome(Visit &visit, const std::vector<Variant> &variants)
{
    WindowFixture fixture;
    for (const Variant &variant : variants) {
        apply(variant, fixture);
        const TakePicture take = visit.taking(QStringLiteral("welcome"), variant);
        take(QStringLiteral("page"), fixture.window());
        showDialogs(fixture, take);
    }
}

void visitFile(Visit &visit, const QString &name, const std::vector<Variant> &variants,
               const std::function<void(WindowFixture &)> &open)
{
    WindowFixture fixture;
    open(fixture);
    for (const Variant &variant : variants) {
        apply(variant, fixture);
        const TakePicture take = visit.taking(name, variant);
        showPages(fixture, take);
        showDialogs(fixture, take);
        showMenus(fixture, take);
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

int report(const QStringList &problems)
{
    QTextStream out(stdout);
    for (const QString &problem : problems)
        out << problem << '\n';
    out << problems.size() << " texts are cut\n";
    return problems.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    std::optional<QDir> folder;
    if (argc > 1) {
        folder = QDir(QString::fromLocal8Bit(argv[1]));
        folder->mkpath(QStringLiteral("."));
    }
    const std::vector<Variant> variants = folder ? allVariants() : someVariants();
    Visit visit(folder);
    visitWelcome(visit, variants);
    visitFile(visit, QStringLiteral("agen"), variants, &WindowFixture::openDemonstration);
    visitFile(visit, QStringLiteral("new"), variants, openNewFile);
    visitFile(visit, QStringLiteral("hostile"), variants, openHostileFile);
    return report(visit.problems());
}
