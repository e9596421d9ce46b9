// SPDX-License-Identifier: Apache-2.0
#include "app/programoptions.h"

#include "app/datafolder.h"
#include "app/datalocation.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

std::optional<ProgramOptions> programOptions(const std::optional<QString> &data,
                                             const std::optional<QString> &secrets)
{
    ProgramOptions options;
    options.dataFolderNamed = data.has_value();
    const QString usual = defaultDataFolder();
    const QString chosen = readDataLocation(usual).folder;
    options.dataFolder = data.value_or(chosen.isEmpty() ? usual : chosen);
    if (options.dataFolder.isEmpty())
        return std::nullopt;
    options.dataFolder = absolute(options.dataFolder);

    const QString store = secrets.value_or(u"keychain"_s);
    const QString filePrefix = u"file:"_s;
    if (store.startsWith(filePrefix) && store.size() > filePrefix.size())
        options.secretsFile = absolute(store.mid(filePrefix.size()));
    else if (store != "keychain"_L1)
        return std::nullopt;
    return options;
}

WorkspaceOptions workspaceOptions(const ProgramOptions &options)
{
    WorkspaceOptions result;
    result.dataFolder = options.dataFolder;
    result.secretsFile = options.secretsFile;
    return result;
}

} // namespace deskbridge
