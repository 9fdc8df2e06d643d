// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileeditor.h"

#include "announcer.h"
#include "briefcopy.h"
#include "card.h"
#include "connectioncheck.h"
#include "flowlayout.h"
#include "icons.h"
#include "keytext.h"
#include "language.h"
#include "lists.h"
#include "speclibrary.h"
#include "taborder.h"
#include "ticksentence.h"
#include "tokens.h"
#include "units.h"
#include "wheel.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static void showSentence(QLabel *label, const std::optional<Finding> &finding)
{
    label->setVisible(finding.has_value());
    label->setText({});
    if (!finding)
        return;
    label->setText(
        words::withColon(words::severity(finding->severity), words::sentence(*finding, nullptr)));
    label->setForegroundRole(finding->severity == Severity::Error ? theme::dangerRole
                                                                  : theme::warningRole);
    announce(*label, label->text());
}

/// A check box cannot wrap its text, so it is in a label beside it.
static QLayout *withSentence(QCheckBox &tick, const QString &sentence)
{
    tick.setAccessibleName(withoutMnemonic(sentence));
    auto *label = new TickSentence(sentence, tick.parentWidget());
    label->setBuddy(&tick);
    auto *row = new QHBoxLayout;
    row->addWidget(&tick, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return row;
}

constexpr qint64 bytesOfMegabyte = 1'000'000;

static bool anyField(const QList<FieldSpec> &fields, bool FieldSpec::*property)
{
    return std::any_of(fields.begin(), fields.end(), [property](const FieldSpec &field) {
        return field.*property || anyField(field.items, property);
    });
}

/// Whether a form of the API has a field with this property.
static bool anyField(const ApiSpec *api, bool FieldSpec::*property)
{
    return api
        && std::any_of(api->forms.begin(), api->forms.end(), [property](const FormSpec &form) {
               return anyField(form.fields, property);
           });
}

ProfileEditor::ProfileEditor(const SpecLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_api(new QComboBox(this))
    , m_environment(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_tier(new QComboBox(this))
    , m_armedMinutes(new QSpinBox(this))
    //: Before a number of minutes: for how long production can be sent to
    , m_armedRow(labelled(tr("Stays ar&med for"), m_armedMinutes, {}))
    , m_blind(new QCheckBox(this))
    , m_check(new ConnectionCheck(tr("Test the c&onnection"), this))
    , m_documents(new QWidget(this))
    , m_documentLimit(new QSpinBox(m_documents))
    , m_jpegType(new QComboBox(m_documents))
    , m_integersAsText(new QCheckBox(tr("&Whole numbers are sent as text"), this))
    , m_needs(new QLabel(this))
    , m_nameProblem(addProblem())
    , m_problem(addProblem())
    , m_keyState(new QLabel(this))
    , m_forget(new QPushButton(tr("&Forget the key"), this))
{
    m_name->setObjectName(u"profileName"_s);
    m_api->setObjectName(u"profileApi"_s);
    m_environment->setObjectName(u"profileEnvironment"_s);
    m_url->setObjectName(u"profileUrl"_s);
    m_tier->setObjectName(u"profileTier"_s);
    m_armedMinutes->setObjectName(u"profileArmedMinutes"_s);
    m_armedMinutes->setRange(Profile::leastArmedMinutes, Profile::mostArmedMinutes);
    //: Minutes, after a number, with the space that belongs before it
    m_armedMinutes->setSuffix(tr(" min"));
    m_armedMinutes->setMaximumWidth(units(160));
    m_armedMinutes->setToolTip(
        tr("How long production stays armed after it was armed or last sent to."));
    keepFromWheel(*m_armedMinutes);
    m_blind->setObjectName(u"profileBlind"_s);
    m_problem->setObjectName(u"profileProblem"_s);
    m_keyState->setObjectName(u"keyState"_s);
    m_keyState->setWordWrap(true);
    m_keyState->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_forget->setObjectName(u"forgetKey"_s);
    m_forget->setAutoDefault(false);
    m_needs->setObjectName(u"keysNeeded"_s);
    m_needs->setWordWrap(true);
    for (QComboBox *box : {m_api, m_environment, m_tier, m_jpegType}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMaximumWidth(units(360));
        keepFromWheel(*box);
    }
    for (const auto &one : m_library.apis())
        m_api->addItem(one->title, one->id);
    for (const Tier tier : {Tier::Local, Tier::Sandbox, Tier::Production})
        m_tier->addItem(words::tier(tier), int(tier));
    setFocusProxy(m_api);
    makeCards();
    connectParts();
}

void ProfileEditor::makeCards()
{
    auto *cards = new QVBoxLayout(this);
    cards->setContentsMargins({});
    cards->setSpacing(units(16));
    const auto add = [this, cards](const QString &heading) {
        auto *card = new Card(heading, this);
        cards->addWidget(card);
        return &card->rows();
    };
    //: Heading: which vendor's API, and which environment of it
    QVBoxLayout *system = add(tr("System"));
    system->addWidget(labelled(tr("A&PI"), m_api, {}));
    //: A sandbox or production of the vendor
    system->addWidget(labelled(tr("&Environment"), m_environment, {}));
    //: Of the profile
    system->addWidget(labelled(tr("&Name"), m_name, {m_nameProblem}));
    //: Heading
    QVBoxLayout *server = add(tr("Server"));
    server->addWidget(labelled(tr("Server a&ddress"), m_url, {m_problem}));
    //: Local, sandbox or production
    server->addWidget(labelled(tr("&Tier"), m_tier, {}));
    server->addWidget(m_armedRow);
    server->addLayout(
        withSentence(*m_blind, tr("This server &gives out no records (it cannot be read)")));
    server->addWidget(m_check);
    //: Heading: the API key
    QVBoxLayout *key = add(tr("Key"));
    key->addWidget(m_needs);
    m_keyRows = new QVBoxLayout;
    m_keyRows->setSpacing(units(8));
    key->addLayout(m_keyRows);
    key->addWidget(m_keyState);
    auto *keyButtons = new FlowLayout(units(8));
    keyButtons->addWidget(m_forget);
    auto *security = new QPushButton(tr("Where keys are &kept…"), this);
    security->setObjectName(u"openSecurity"_s);
    security->setAutoDefault(false);
    connect(security, &QPushButton::clicked, this, &ProfileEditor::securityWanted);
    keyButtons->addWidget(security);
    key->addLayout(keyButtons);
    //: Heading: how a record is sent to this vendor
    m_vendorCard = new Card(tr("How it is sent"), this);
    cards->addWidget(m_vendorCard);
    makeVendorRows();
}

void ProfileEditor::connectParts()
{
    connect(m_name, &QLineEdit::textChanged, this, &ProfileEditor::edited);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameProposed = false; });
    connect(m_url, &QLineEdit::textChanged, this, &ProfileEditor::restoreAddress);
    connect(m_url, &QLineEdit::textChanged, this, &ProfileEditor::edited);
    connect(m_url, &QLineEdit::textChanged, this, &ProfileEditor::showNeeds);
    connect(m_url, &QLineEdit::textChanged, m_check, &ConnectionCheck::clear);
    connect(m_check, &ConnectionCheck::wanted, this,
            [this] { emit testWanted(profile(), *m_check); });
    connect(m_tier, &QComboBox::activated, this, &ProfileEditor::edited);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &ProfileEditor::showArmedRow);
    connect(m_armedMinutes, &QSpinBox::valueChanged, this, &ProfileEditor::edited);
    connect(m_blind, &QCheckBox::toggled, this, &ProfileEditor::edited);
    connect(m_api, &QComboBox::activated, this, [this] {
        fillEnvironments();
        makeKeys();
        forgetKeyState();
        showVendorRows();
        followName();
        emit edited();
    });
    connect(m_environment, &QComboBox::activated, this, [this] {
        applyEnvironment();
        forgetKeyState();
        checkKeys();
        followName();
        emit edited();
    });
    connect(m_forget, &QPushButton::clicked, this, &ProfileEditor::forgetRequested);
}

void ProfileEditor::proposeName()
{
    const QSignalBlocker blocker(this);
    m_isNameProposed = true;
    followName();
}

void ProfileEditor::followName()
{
    if (!m_isNameProposed || !api())
        return;
    const Environment *known = environment();
    if (known)
        //: The name of a new profile: %1 is an API, %2 an environment: Junction US sandbox
        return m_name->setText(language::withoutMarks(tr("%1 %2").arg(api()->title, known->title)));
    //: The name of a new profile: %1 is an API
    m_name->setText(language::withoutMarks(tr("%1 own server").arg(api()->title)));
}

/// Creates the rows that only some vendors' forms need.
void ProfileEditor::makeVendorRows()
{
    m_documentLimit->setObjectName(u"profileDocumentLimit"_s);
    m_documentLimit->setRange(1, 1000);
    //: Megabytes, after a number, with the space that belongs before it
    m_documentLimit->setSuffix(tr(" MB"));
    keepFromWheel(*m_documentLimit);
    m_jpegType->setObjectName(u"profileJpegType"_s);
    m_jpegType->addItem(tr("image/jpg, as in the vendor's examples"), u"image/jpg"_s);
    m_jpegType->addItem(tr("image/jpeg, the registered name"), u"image/jpeg"_s);
    m_integersAsText->setObjectName(u"profileIntegersAsText"_s);
    m_documentLimit->setMaximumWidth(units(160));
    auto *documents = new QVBoxLayout(m_documents);
    documents->setContentsMargins({});
    //: Before a size
    documents->addWidget(labelled(tr("&Largest document"), m_documentLimit, {}));
    //: Before a media type: image/jpg
    documents->addWidget(labelled(tr("&JPEG files are sent as"), m_jpegType, {}));
    m_vendorCard->rows().addWidget(m_documents);
    m_vendorCard->rows().addWidget(m_integersAsText);
    connect(m_documentLimit, &QSpinBox::valueChanged, this, &ProfileEditor::edited);
    connect(m_jpegType, &QComboBox::activated, this, &ProfileEditor::edited);
    connect(m_integersAsText, &QCheckBox::toggled, this, &ProfileEditor::edited);
}

void ProfileEditor::showVendorRows()
{
    const bool hasDocuments = anyField(api(), &FieldSpec::attachment);
    const bool hasIntegers = anyField(api(), &FieldSpec::integerAsText);
    m_documents->setVisible(hasDocuments);
    m_integersAsText->setVisible(hasIntegers);
    m_vendorCard->setVisible(hasDocuments || hasIntegers);
}

void ProfileEditor::showArmedRow()
{
    m_armedRow->setVisible(Tier(m_tier->currentData().toInt()) == Tier::Production);
}

QWidget *ProfileEditor::labelled(const QString &text, QWidget *field,
                                 std::initializer_list<QWidget *> parts)
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(text, row);
    label->setBuddy(field);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(units(4));
    column->addWidget(label);
    column->addWidget(field);
    for (QWidget *part : parts)
        column->addWidget(part);
    return row;
}

QLabel *ProfileEditor::addProblem()
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->hide();
    return label;
}

const ApiSpec *ProfileEditor::api() const
{
    return m_library.api(m_api->currentData().toString());
}

const Environment *ProfileEditor::environment() const
{
    return api() ? api()->environment(m_environment->currentData().toString()) : nullptr;
}

void ProfileEditor::setProfile(const Profile &profile)
{
    const QSignalBlocker blocker(this);
    m_profile = profile;
    m_isNameProposed = false;
    m_name->setText(profile.name);
    m_api->setCurrentIndex(std::max(0, m_api->findData(profile.apiId)));
    fillEnvironments();
    const int row = m_environment->findData(profile.environmentId);
    if (row >= 0) {
        m_environment->setCurrentIndex(row);
        applyEnvironment();
    }
    if (!environment() || environment()->url.isEmpty()) {
        m_url->setText(profile.baseUrl.toString());
        m_tier->setCurrentIndex(m_tier->findData(int(profile.tier)));
    }
    showArmedRow();
    m_armedMinutes->setValue(profile.armedMinutes);
    m_blind->setChecked(!profile.canRead);
    m_documentLimit->setValue(int(profile.documentLimit / bytesOfMegabyte));
    m_jpegType->setCurrentIndex(std::max(0, m_jpegType->findData(profile.jpegType)));
    m_integersAsText->setChecked(profile.integersAsText);
    showVendorRows();
    for (QLabel *problem : {m_nameProblem, m_problem})
        showSentence(problem, std::nullopt);
    m_check->clear();
    m_check->setVisible(!profile.isLocalSandbox());
    m_held.reset();
    makeKeys();
    setEnabled(!profile.isLocalSandbox());
}

void ProfileEditor::setKeyState(const KeyState &state)
{
    m_keyState->setText(api() ? keySentence(state, *api(), profile()) : QString());
    m_forget->setEnabled(state.home == KeyState::Home::Keychain
                         || state.home == KeyState::Home::ThisRun);
    m_hasKey = m_forget->isEnabled();
    m_held = state.held;
    showPlaceholders();
    showNeeds();
}

/// Clears what is known about the key, because it belongs to another API or server.
void ProfileEditor::forgetKeyState()
{
    m_keyState->clear();
    m_forget->setEnabled(false);
    m_hasKey = false;
    m_held.reset();
    showPlaceholders();
    showNeeds();
}

/// Shows which secrets are kept when their line stays empty. A stored token is not kept when a
/// sign-in's secrets are entered.
void ProfileEditor::showPlaceholders()
{
    const auto signIn = api() ? api()->signIn : std::nullopt;
    const bool signsIn
        = signIn && std::any_of(m_keys.cbegin(), m_keys.cend(), [&](const Key &key) {
              return signIn->with.contains(key.spec.name) && !key.edit->text().isEmpty();
          });
    for (const Key &key : std::as_const(m_keys)) {
        const bool isReplaced = signsIn && key.spec.name == signIn->secret;
        const bool isHeld = !isReplaced && (m_held ? m_held->contains(key.spec.name) : m_hasKey);
        key.edit->setPlaceholderText(isHeld ? tr("Leave empty to keep the current one")
                                            : QString());
    }
}

/// With several secrets, shows what each is for and which are missing.
void ProfileEditor::showNeeds()
{
    const bool hasSeveral = api() && api()->secrets.size() > 1 && !m_profile.isLocalSandbox();
    m_needs->setVisible(hasSeveral);
    if (!hasSeveral)
        return;
    QStringList present = m_held.value_or(QStringList());
    for (const Key &key : std::as_const(m_keys)) {
        if (!key.edit->text().isEmpty())
            present += key.spec.name;
    }
    const QStringList needed = missingSecrets(*api(), profile(), {});
    QStringList lines;
    if (const auto &signIn = api()->signIn)
        lines
            //: %1 and %2 are names of keys: Sign-in email and Sign-in password; Auth token
            += tr("%1: with these, Amend signs in whenever it needs to. Or enter this instead: %2.")
                   .arg(secretLabels(*api(), signIn->with), secretLabels(*api(), {signIn->secret}));
    QStringList added;
    for (const SecretSpec &spec : api()->secrets) {
        if (spec.gateway && !needed.contains(spec.name))
            added += spec.name;
    }
    if (!added.isEmpty())
        //: %1 are names of keys, whose number decides the form
        lines += tr("%1: leave these empty if a gateway at this address adds them.", nullptr,
                    int(added.size()))
                     .arg(secretLabels(*api(), added));
    const QStringList missing = missingSecrets(*api(), profile(), present);
    if (!missing.isEmpty() && (m_held || !m_hasKey))
        lines += missingSentence(*api(), missing);
    m_needs->setText(lines.join(u'\n'));
}

void ProfileEditor::lookReadOnly(bool readOnly)
{
    m_url->setReadOnly(readOnly);
}

void ProfileEditor::fillEnvironments()
{
    m_environment->clear();
    if (!api())
        return;
    for (const Environment &one : api()->environments)
        //: %1 is an environment, %2 its tier, such as SANDBOX
        m_environment->addItem(tr("%1 (%2)").arg(one.title, words::tier(one.tier)), one.id);
    if (m_profile.isLocalSandbox())
        //: The environment that is on this computer
        m_environment->addItem(tr("Local sandbox"), m_profile.environmentId);
    m_environment->addItem(tr("A server of my own"), u"custom"_s);
    applyEnvironment();
}

/// Restores a read-only address, because an assistive technology can write into it.
void ProfileEditor::restoreAddress()
{
    if (m_url->isReadOnly() && environment())
        m_url->setText(environment()->url.toString());
}

/// Shows the address of a published server, which cannot be edited. For a custom server everything
/// has to be entered.
void ProfileEditor::applyEnvironment()
{
    const Environment *known = environment();
    const bool hasUrl = known && !known->url.isEmpty();
    lookReadOnly(hasUrl);
    m_url->setText(hasUrl ? known->url.toString() : QString());
    m_url->setPlaceholderText(u"https://"_s);
    m_tier->setEnabled(!known);
    m_tier->setCurrentIndex(m_tier->findData(int(known ? known->tier : Tier::Production)));
}

void ProfileEditor::makeKeys()
{
    for (const Key &key : std::as_const(m_keys))
        delete key.row;
    m_keys.clear();
    if (!api())
        return;
    QWidget *before = putTabsAfter(m_blind, *m_check); // these lines are created last
    for (const SecretSpec &spec : api()->secrets) {
        addKey(spec, before);
        before = m_keys.constLast().row->findChild<QToolButton *>();
    }
    showPlaceholders();
    showNeeds();
}

/// Adds the line of a secret, and the button that shows what was typed into it.
void ProfileEditor::addKey(const SecretSpec &spec, QWidget *after)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"key "_s + spec.name);
    edit->setEchoMode(QLineEdit::Password);
    briefcopy::watch(*edit);
    auto *reveal = new QToolButton(this);
    reveal->setObjectName(u"reveal "_s + spec.name);
    reveal->setIcon(icon(u"eye"_s));
    reveal->setCheckable(true);
    reveal->setFocusPolicy(Qt::StrongFocus);
    //: %1 is the name of a key
    reveal->setAccessibleName(tr("Show what is typed: %1").arg(spec.label));
    reveal->setToolTip(tr("Show what is typed"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(edit, 1);
    row->addWidget(reveal);
    //: %1 is the name of a key, which may be left empty
    const QString name = spec.optional ? tr("%1 (optional)").arg(spec.label) : spec.label;
    QLabel *problem = addProblem();
    QWidget *whole = labelled(name, line, {problem});
    whole->findChild<QLabel *>()->setBuddy(edit);
    edit->setAccessibleName(name);
    m_keyRows->addWidget(whole);
    m_keys += {spec, whole, edit, problem};
    setTabOrder(after, edit);
    setTabOrder(edit, reveal);
    connect(reveal, &QToolButton::toggled, edit, [edit](bool isShown) {
        edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(edit, &QLineEdit::textChanged, this, &ProfileEditor::edited);
    // A pasted key of another environment is reported at once, before it is saved.
    connect(edit, &QLineEdit::textChanged, this, &ProfileEditor::checkKeys);
    connect(edit, &QLineEdit::textChanged, this, &ProfileEditor::showNeeds);
    connect(edit, &QLineEdit::textChanged, this, &ProfileEditor::showPlaceholders);
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.apiId = m_api->currentData().toString();
    profile.environmentId = m_environment->currentData().toString();
    profile.baseUrl = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    profile.tier = Tier(m_tier->currentData().toInt());
    profile.armedMinutes = m_armedMinutes->value();
    profile.canRead = !m_blind->isChecked();
    // A limit that is not a whole number of MB stays unchanged until the user edits it.
    if (m_documentLimit->value() != int(m_profile.documentLimit / bytesOfMegabyte))
        profile.documentLimit = m_documentLimit->value() * bytesOfMegabyte;
    profile.jpegType = m_jpegType->currentData().toString();
    profile.integersAsText = m_integersAsText->isChecked();
    return profile;
}

Secrets ProfileEditor::secrets() const
{
    Secrets secrets;
    for (const Key &key : m_keys) {
        if (!key.edit->text().isEmpty())
            secrets.insert(key.spec.name, Secret(key.edit->text()));
    }
    return secrets;
}

bool ProfileEditor::checkKeys()
{
    bool isFine = true;
    for (const Key &key : std::as_const(m_keys)) {
        std::optional<Finding> finding;
        if (!key.edit->text().isEmpty() && api())
            finding = checkKey(*api(), profile(), key.spec, key.edit->text());
        showSentence(key.problem, finding);
        isFine = isFine && (!finding || finding->severity != Severity::Error);
    }
    return isFine;
}

bool ProfileEditor::check()
{
    if (!api())
        return false;
    const std::optional<Finding> finding = checkProfile(*api(), profile());
    const bool isName = finding && finding->rule == "noName"_L1;
    showSentence(m_nameProblem, isName ? finding : std::nullopt);
    showSentence(m_problem, isName ? std::nullopt : finding);
    const bool keysAreFine = checkKeys();
    const bool isFine = !finding || finding->severity != Severity::Error;
    if (!isFine) {
        (isName ? m_name : m_url)->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (keysAreFine)
        return true;
    for (const Key &key : std::as_const(m_keys)) {
        const auto wrong = key.edit->text().isEmpty()
            ? std::optional<Finding>()
            : checkKey(*api(), profile(), key.spec, key.edit->text());
        if (!wrong || wrong->severity != Severity::Error)
            continue;
        key.edit->setFocus(Qt::OtherFocusReason);
        break;
    }
    return false;
}
