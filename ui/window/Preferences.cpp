#include "ui/window/Preferences.h"

namespace passerelle {

namespace {

constexpr int keptRecentFiles = 10;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString zoomKey = QStringLiteral("zoom");
const QString geometryKey = QStringLiteral("geometry");
const QString railKey = QStringLiteral("narrowRail");
const QString pageKey = QStringLiteral("page");
const QString recentKey = QStringLiteral("recentFiles");

QString stateKey(const QString &page)
{
    return QStringLiteral("pages/") + page;
}

} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

std::optional<QLocale::Language> Preferences::language() const
{
    const QString name = m_settings.value(languageKey).toString();
    if (name == QStringLiteral("fr"))
        return QLocale::French;
    if (name == QStringLiteral("en"))
        return QLocale::English;
    return std::nullopt;
}

void Preferences::setLanguage(QLocale::Language language)
{
    m_settings.setValue(languageKey,
                        language == QLocale::English ? QStringLiteral("en") : QStringLiteral("fr"));
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    if (name == QStringLiteral("light"))
        return ThemeChoice::Light;
    if (name == QStringLiteral("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice theme)
{
    const char *name = theme == ThemeChoice::Light ? "light"
        : theme == ThemeChoice::Dark               ? "dark"
                                                   : "system";
    m_settings.setValue(themeKey, QString::fromLatin1(name));
}

int Preferences::zoom() const
{
    return m_settings.value(zoomKey, 100).toInt();
}

void Preferences::setZoom(int percent)
{
    m_settings.setValue(zoomKey, percent);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool Preferences::isRailNarrow() const
{
    return m_settings.value(railKey, false).toBool();
}

void Preferences::setRailNarrow(bool isNarrow)
{
    m_settings.setValue(railKey, isNarrow);
}

QString Preferences::lastPage() const
{
    return m_settings.value(pageKey).toString();
}

void Preferences::setLastPage(const QString &page)
{
    m_settings.setValue(pageKey, page);
}

QVariantMap Preferences::pageState(const QString &page) const
{
    return m_settings.value(stateKey(page)).toMap();
}

void Preferences::setPageState(const QString &page, const QVariantMap &state)
{
    m_settings.setValue(stateKey(page), state);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (!files.isEmpty() && files.front() == path)
        return; // what is set is written, also when it is the same
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, QStringList(files.mid(0, keptRecentFiles)));
}

void Preferences::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(recentKey, files);
}

} // namespace passerelle
