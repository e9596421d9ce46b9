// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/guidance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct Guidance {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::Guidance)
public:
    static QList<GuidanceTopic> name();
    static QList<GuidanceTopic> domain(bool isSandbox);
    static QList<GuidanceTopic> apiKey();
    static QList<GuidanceTopic> save(bool hasSecretsFile);
    static QList<GuidanceTopic> injixoKey();
    static QList<GuidanceTopic> installApp();
};

// Sources: injixo-facts §1 and §2, freshdesk-api §1.2, §2, §3.

QList<GuidanceTopic> Guidance::name()
{
    return {
        {tr("What is the name for?"),
         tr("It identifies this data source in lists, messages and exports. It must be unique; "
            "capitals and "
            "surrounding blanks make no difference.")},
        {tr("What do I need for the set-up?"),
         tr("<ul style=\"-qt-list-indent:0; margin-left:12px\"><li>Freshdesk <b>Pro</b> or "
            "<b>Enterprise</b></li>"
            "<li>the API key of a user with the role <b>Account Administrator</b></li>"
            "<li>injixo <b>Advanced</b> or <b>Enterprise</b>, to use the numbers there</li></ul>")},
        {tr("Where is this in injixo?"),
         tr("Account › Integrations › Add integration › Freshworks › Select model › Freshdesk › "
            "Add "
            "integration. The steps here are the same.")},
    };
}

QList<GuidanceTopic> Guidance::domain(bool isSandbox)
{
    return {
        {tr("Which address is it?"),
         tr("The one you work at in Freshdesk: <b>name.freshdesk.com</b>. Paste the address of any "
            "page.")},
        {tr("Which addresses will not do?"),
         tr("<ul style=\"-qt-list-indent:0; margin-left:12px\"><li>your own address for customers, "
            "such as support.acme.com: the API does not "
            "answer "
            "there</li><li>…myfreshworks.com and …freshworks.com: where one logs in</li>"
            "<li>freshservice.com and freshchat.com: other products</li></ul>")},
        {tr("Where will my key be sent?"),
         isSandbox ? tr("To this one address, which is on this computer and is spoken to without "
                        "encryption. Deskbridge follows no redirect to another one.")
                   : tr("To this one address, encrypted. Deskbridge follows no redirect to another "
                        "one.")},
    };
}

QList<GuidanceTopic> Guidance::apiKey()
{
    return {
        {tr("Where do I find it?"),
         tr("In Freshdesk: your picture › <b>Profile settings</b> › at the right <b>View API "
            "Key</b>.")},
        {tr("Whose key?"),
         tr("A full-time agent's own key, with the role <b>Account Administrator</b> and a view of "
            "all "
            "tickets. The key of an occasional agent is reported to change every night "
            "(<i>not confirmed by Freshdesk</i>).")},
        {tr("There is no key to be seen?"),
         tr("The free plan has none, and an agent has none before the e-mail address is "
            "verified.")},
        {tr("Does the key expire?"),
         tr("No expiry is known. Making a new one in Freshdesk ends the old one at once, "
            "everywhere.")},
        {tr("What may Deskbridge do with it?"),
         tr("It only reads. Freshdesk has no keys with fewer rights: a key may do what its agent "
            "may do.")},
    };
}

QList<GuidanceTopic> Guidance::save(bool hasSecretsFile)
{
    return {
        {tr("What happens now?"),
         hasSecretsFile
             ? tr("The key goes to the secrets file, the rest to the database, and the import "
                  "starts. If the disk refuses, nothing is saved and you can try again.")
             : tr("The key goes to the keychain, the rest to the database, and the import starts. "
                  "If the keychain or the disk refuses, nothing is saved and you can try again.")},
        {tr("How far back should the history go?"),
         tr("As far as your forecast looks back. Queues that injixo has once created cannot be "
            "deleted there, "
            "so start small when in doubt; nothing is sent to injixo by this step.")},
        {tr("What are source queues?"),
         tr("Each combination of group, source and kind: “CustomerService email Tickets”, "
            "“CustomerService email Replies”. A new ticket and each later message of the customer "
            "count as one offered contact each.")},
    };
}

QList<GuidanceTopic> Guidance::injixoKey()
{
    return {
        {tr("What is the injixo API key for?"),
         tr("The app in Freshdesk announces tickets with it, in seconds. The import does not use "
            "it.")},
        {tr("Where is it in injixo?"),
         tr("Account › Integrations › the integration › section <b>Install the injixo app</b> › "
            "<b>Generate</b>. Admins and planners may do that by default.")},
        {tr("What if somebody generates another one?"),
         tr("In injixo the older key probably ends at once (<i>assumption</i>: injixo documents it "
            "for its API "
            "integration only). Data then stops while injixo's status still says Operational.")},
    };
}

QList<GuidanceTopic> Guidance::installApp()
{
    return {
        {tr("What does the app do?"),
         tr("It gets tickets' events from Freshdesk and sends them on. The one for injixo is <a "
            "href=\"https://www.freshworks.com/apps/freshdesk/injixo_connect\">injixo connect</a> "
            "in the "
            "Freshworks marketplace.")},
        {tr("What does Deskbridge's own app send?"),
         tr("Ids, kinds and times of what happened to tickets; no subject, no message, no name. It "
            "was tested against a simulated platform only, not in a Freshdesk account.")},
        {tr("How do I notice that it stopped?"),
         tr("injixo cannot tell: when the app's key is no longer valid, data stops while the "
            "status still says "
            "Operational. Check the key entered in the app; if it is invalid, enter a new one on "
            "the app's "
            "installation page; if it is valid, contact injixo's support.")},
    };
}

} // namespace

QList<GuidanceTopic> guidanceFor(SetupStep step, const GuidanceFacts &facts)
{
    switch (step) {
    case SetupStep::Name:
        return Guidance::name();
    case SetupStep::Domain:
        return Guidance::domain(facts.isSandbox);
    case SetupStep::ApiKey:
        return Guidance::apiKey();
    case SetupStep::Save:
        return Guidance::save(facts.hasSecretsFile);
    case SetupStep::InjixoKey:
        return Guidance::injixoKey();
    case SetupStep::InstallApp:
        return Guidance::installApp();
    case SetupStep::Finished:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
