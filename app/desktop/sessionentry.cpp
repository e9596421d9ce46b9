// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sessionentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

/// An argument of an Exec line (Desktop Entry Specification, "The Exec key"): quoted, and what the quotes
/// leave special escaped; once more for the value's own backslashes; % begins a field code.
QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar letter : argument) {
        if (letter == u'\\')
            quoted += u"\\\\\\\\"_s;
        else if (letter == u'"' || letter == u'`' || letter == u'$')
            quoted += u"\\\\"_s + letter;
        else if (letter == u'%')
            quoted += u"%%"_s;
        else
            quoted += letter;
    }
    return u'"' + quoted + u'"';
}

#ifdef Q_OS_WIN
class RunKey final : public SessionStart {
public:
    explicit RunKey(QString command)
        : m_command(std::move(command))
    { }

    bool isOn() const override { return key().contains(u"Deskbridge"_s); }
    Outcome set(bool on) override
    {
        QSettings run = key();
        if (on)
            run.setValue(u"Deskbridge"_s, m_command);
        else
            run.remove(u"Deskbridge"_s);
        run.sync();
        if (run.status() != QSettings::NoError)
            return failure(ErrorKind::StoreFailed, u"the Run key cannot be written"_s);
        return Done{};
    }

private:
    static QSettings key()
    {
        return QSettings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
                         QSettings::NativeFormat);
    }

    QString m_command;
};
#endif

} // namespace

SessionFile::SessionFile(QString path, QByteArray content)
    : m_path(std::move(path))
    , m_content(std::move(content))
{ }

bool SessionFile::isOn() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off by writing one of these into it.
    const QByteArray content = file.readAll();
    return !content.contains("\nHidden=true") && !content.contains("-enabled=false");
}

Outcome SessionFile::set(bool on)
{
    if (!on) {
        QFile file(m_path);
        if (file.exists() && !file.remove())
            return failure(ErrorKind::StoreFailed, file.errorString());
        return Done{};
    }
    QSaveFile file(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(m_content) != m_content.size() || !file.commit())
        return failure(ErrorKind::StoreFailed, file.errorString());
    return Done{};
}

QByteArray autostartEntry(const QString &program, const QStringList &arguments)
{
    QStringList words{execArgument(program)};
    for (const QString &argument : arguments)
        words.append(execArgument(argument));
    return u"[Desktop Entry]\nType=Application\nName=Deskbridge\nExec=%1\n"
           "Icon=io.github.deskbridge.Deskbridge\nX-GNOME-Autostart-enabled=true\n"_s
               .arg(words.join(u' '))
               .toUtf8();
}

QByteArray launchAgent(const QString &program, const QStringList &arguments)
{
    QString words;
    for (const QString &word : QStringList{program} + arguments)
        words += u"        <string>"_s + word.toHtmlEscaped() + u"</string>\n"_s;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n    <key>Label</key>\n"
           "    <string>io.github.deskbridge.Deskbridge</string>\n"
           "    <key>ProgramArguments</key>\n    <array>\n%1    </array>\n"
           "    <key>RunAtLoad</key>\n    <true/>\n</dict>\n</plist>\n"_s.arg(words)
               .toUtf8();
}

std::unique_ptr<SessionStart> makeSessionStart(const QStringList &arguments)
{
    const QString program = QCoreApplication::applicationFilePath();
#if defined(Q_OS_WIN)
    QStringList words{u'"' + QDir::toNativeSeparators(program) + u'"'};
    for (const QString &argument : arguments)
        words.append(u'"' + argument + u'"');
    return std::make_unique<RunKey>(words.join(u' '));
#elif defined(Q_OS_MACOS)
    return std::make_unique<SessionFile>(
        QDir::homePath() + u"/Library/LaunchAgents/io.github.deskbridge.Deskbridge.plist"_s,
        launchAgent(program, arguments));
#else
    return std::make_unique<SessionFile>(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/autostart/io.github.deskbridge.Deskbridge.desktop"_s,
        autostartEntry(program, arguments));
#endif
}

} // namespace deskbridge
