// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

/// Keywords of other versions of OpenAPI and JSON Schema, and what to write instead.
QString unsupportedKeyword(const QString &keyword)
{
    static const QHash<QString, QString> advice {
        {u"nullable"_s, Words::tr("OpenAPI 3.1 has \"type\": [\"string\", \"null\"] for it")},
        {u"oneOf"_s,
         Words::tr("write \"anyOf\" with a schema and {\"type\": \"null\"}, or one schema")},
        {u"definitions"_s, Words::tr("write \"$defs\"")},
    };
    const QString instead = advice.value(keyword);
    const QString said = Words::tr("\"%1\" is a keyword that forms do not support");
    return instead.isEmpty() ? said : QString(said + u": "_s + instead);
}

/// With the places of its arguments.
QString textOf(const SpecFault &fault)
{
    switch (fault.kind) {
    case Kind::NotAFile:
        return Words::tr("is not a file");
    case Kind::CannotBeOpened:
        return Words::tr("can't be opened: %1");
    case Kind::FileTooLarge:
        return Words::tr("is larger than 16 MB: leave out what the forms do not need");
    case Kind::NotJson:
        return Words::tr("is not JSON: %1 (line %2, column %3)");
    case Kind::NestedTooDeep:
        return Words::tr("is nested too deep (line %1, column %2)");
    case Kind::BadNumber:
        return Words::tr("has a number that is not JSON (line %1, column %2)");
    case Kind::NotOneValue:
        return Words::tr("is not one JSON value (line %1, column %2)");
    case Kind::DuplicateKey:
        return Words::tr("is in this object twice (line %1, column %2)");
    case Kind::NumberTooLong:
        return Words::tr("is a number of more than %1 characters (line %2, column %3)");
    case Kind::ReservedKey:
        return Words::tr("is a key that Amend keeps for itself (line %1, column %2)");
    case Kind::NotAJsonObject:
        return Words::tr("is not a JSON object");
    case Kind::NotTheFoldersName:
        return Words::tr("is not the name of the folder");
    case Kind::TooManyForms:
        return Words::tr("has more than %1 forms");
    case Kind::NotTheFilesName:
        return Words::tr("is not \"%1\", which is the name of the file");
    case Kind::NoApi:
        return Words::tr("has no API in it");
    case Kind::DuplicateApi:
        return Words::tr("there is already an API of this name");
    case Kind::WrongType:
        return Words::tr("must be of type %1");
    case Kind::NotListed:
        return Words::tr("must be one of: %1");
    case Kind::Empty:
        return Words::tr("must not be empty");
    case Kind::NoMatch:
        return fault.args.size() < 2 ? Words::tr("does not match %1")
                                     : Words::tr("does not match %1: %2");
    case Kind::TooSmall:
        return Words::tr("must be %1 or more");
    case Kind::TooLarge:
        return Words::tr("must be %1 or less");
    case Kind::Missing:
        return Words::tr("lacks \"%1\"");
    case Kind::KeyNotAllowed:
        return Words::tr("is not a key that is allowed here");
    case Kind::NotOneOf:
        return Words::tr("matches %1 of the forms it may have, not one");
    case Kind::UnknownLanguage:
        return Words::tr("is not a language that Amend knows. It knows these: %1");
    case Kind::NoText:
        return Words::tr("has no text in any language");
    case Kind::KeywordNotKnown:
        return Words::tr("is a keyword that this validator does not know");
    case Kind::OnlyOne:
        return Words::tr("can only be 1");
    case Kind::RefersToNothing:
        return Words::tr("refers to nothing");
    case Kind::BadPattern:
        return u"%1"_s;
    case Kind::GroupNotClosed:
        return Words::tr("a bracket \"(\" is not closed");
    case Kind::GroupNotOpened:
        return Words::tr("a bracket \")\" closes nothing");
    case Kind::NotEscaped:
        return Words::tr("\"%1\" must be written as \"\\%1\"");
    case Kind::UnknownGroup:
        return Words::tr("\"(?%1\" is not a group of ECMA-262");
    case Kind::GroupNameOpen:
        return Words::tr("the name of a group does not end");
    case Kind::RepeatsNothing:
        return Words::tr("\"%1\" repeats nothing");
    case Kind::RangeOpen:
        return Words::tr("a range in \"[…]\" needs a character on both sides");
    case Kind::RangeReversed:
        return Words::tr("a range in \"[…]\" is the wrong way round");
    case Kind::ClassNotClosed:
        return Words::tr("a bracket \"[\" is not closed");
    case Kind::UnknownCharacter:
        return Words::tr("\"\\u\" is not the code of a character");
    case Kind::UnknownProperty:
        return Words::tr("\"\\p{%1}\" is not a property that Amend can translate");
    case Kind::BackslashAtEnd:
        return Words::tr("a backslash is at the end");
    case Kind::BackReference:
        return Words::tr("\"\\%1\" refers back to a group, which Amend does not support");
    case Kind::UnknownEscape:
        return Words::tr("\"\\%1\" means nothing in ECMA-262");
    case Kind::PatternTooLong:
        return Words::tr("is longer than 10,000 characters");
    case Kind::HalfCharacter:
        return Words::tr("has half a character in it");
    case Kind::NotAText:
        return Words::tr("must be a text");
    case Kind::NotAFlag:
        return Words::tr("must be true or false");
    case Kind::NotACount:
        return Words::tr("must be a whole number from 0 to 2147483647");
    case Kind::NotANumber:
        return Words::tr("must be a number");
    case Kind::NotTexts:
        return Words::tr("must be a list of texts");
    case Kind::NotValues:
        return Words::tr("must be a list with a value in it");
    case Kind::NotSchemas:
        return Words::tr("must be a list with a schema in it");
    case Kind::NotASchema:
        return Words::tr("must be a schema, which is an object");
    case Kind::NotMembers:
        return Words::tr("must be an object of schemas");
    case Kind::NotTypes:
        return Words::tr("must be a type, or a list of types");
    case Kind::AdditionalNotPlain:
        return Words::tr(
            "can only be true, false or {}: forms cannot check unknown members against a schema");
    case Kind::OnlyFalse:
        return Words::tr("can only be false: forms cannot check this");
    case Kind::UnsupportedKeyword:
        return unsupportedKeyword(fault.args.value(0));
    case Kind::RefersOutside:
        return Words::tr("refers to something outside of the document");
    case Kind::NotSchemaOrNull:
        return Words::tr("is not \"a schema, or null\"");
    case Kind::NoSchema:
        return Words::tr("there is no schema here");
    case Kind::CircularReference:
        return Words::tr("its references form a circle, or are too many");
    case Kind::UnsupportedType:
        return Words::tr("is not a type that forms support: one of string, integer, number, "
                         "boolean, object and array, or a list of it and \"null\"");
    case Kind::TypeContradicts:
        return Words::tr("is another type than what it applies together with");
    case Kind::NoType:
        return Words::tr("must be a type: there is none");
    case Kind::EnumOfObjects:
        return Words::tr("forms support no enum of objects or lists");
    case Kind::EnumOfOtherType:
        return Words::tr("no value of the schema's type is listed");
    case Kind::SecondPattern:
        return Words::tr("is the second pattern here, and forms can check one");
    case Kind::SecondFormat:
        return Words::tr("is the second format here, and forms can check one");
    case Kind::TooManyFields:
        return Words::tr("has more than %1 fields");
    case Kind::RequiredWithoutSchema:
        return Words::tr("\"%1\" is required and has no schema");
    case Kind::RefusesMember:
        return Words::tr("refuses \"%1\", which applies together with it");
    case Kind::NotAnObject:
        return Words::tr("is not an object");
    case Kind::ContainsItself:
        return Words::tr("contains itself");
    case Kind::ReadOnlyWithin:
        return Words::tr("can only be true at the top of a body");
    case Kind::NestedItems:
        return Words::tr("forms support no objects or lists within the items of a list");
    case Kind::NullItems:
        return Words::tr("forms support no items that may be null");
    case Kind::OtherServer:
        return Words::tr("names another server, but requests go to the profile's only");
    case Kind::RefersToNothingHere:
        return Words::tr("refers to nothing in the document");
    case Kind::RequiredParameter:
        return Words::tr("requires the %1 parameter \"%2\", which no request has");
    case Kind::NoSuchOperation:
        return Words::tr("the contract has no such operation");
    case Kind::ReservedName:
        return Words::tr("\"%1\" is a name that Amend uses itself");
    case Kind::DuplicateServer:
        return Words::tr("is also the name of another server");
    case Kind::PlainHttp:
        return Words::tr("must begin with https: plain http is for this computer only");
    case Kind::NotLocal:
        return Words::tr("is not on this computer, as the tier \"local\" says");
    case Kind::Placeholder:
        return Words::tr("is a placeholder; a variable says that an address is missing");
    case Kind::TierTooLow:
        return Words::tr("is too low: %1 is a server of a built-in API, and its tier is %2");
    case Kind::BadAddress:
        return Words::tr(
            "must be an address that begins with https, without user, query and fragment");
    case Kind::DuplicateSecret:
        return Words::tr("is also the name of another secret");
    case Kind::DuplicateHeader:
        return Words::tr("already carries another secret");
    case Kind::NoHeader:
        return Words::tr("lacks \"header\"");
    case Kind::NotAHeaderName:
        return Words::tr("is not the name of a header: letters, digits and hyphens");
    case Kind::ReservedHeader:
        return Words::tr("\"%1\" belongs to the connection or the message: choose another header");
    case Kind::BadHeaderPrefix:
        return Words::tr("can only have ASCII letters, digits, signs and, not first, spaces");
    case Kind::NotASecret:
        return Words::tr("is not a secret of this API");
    case Kind::NoSecretNamed:
        return Words::tr("names no secret");
    case Kind::UnknownSecret:
        return Words::tr("\"%1\" is not a secret of this API");
    case Kind::NotAmongWith:
        return Words::tr("\"{%1}\" is not among \"with\"");
    case Kind::NoSecretInBody:
        return Words::tr("has no secret in it");
    case Kind::HeaderOfSecret:
        return Words::tr("is the header of a secret");
    case Kind::PathStart:
        return Words::tr("must begin with one \"/\"");
    case Kind::PlaceholderCount:
        return Words::tr("has %1 %2 times, and needs it once");
    case Kind::NoVariable:
        return Words::tr("can have no variable");
    case Kind::OtherVariable:
        return Words::tr(
            "can have no other variable than %1: write the value of the other one into the path");
    case Kind::PathCharacter:
        return Words::tr("has a character that no path can have");
    case Kind::DotSegment:
        return Words::tr("has \".\" or \"..\" in it, which lead elsewhere");
    case Kind::NotAPointer:
        return Words::tr("\"%1\" is not a JSON Pointer to a field");
    case Kind::NoObjectInBody:
        return Words::tr("the request body has no object here");
    case Kind::ForbiddenBySchema:
        return Words::tr("the schema does not allow this");
    case Kind::DuplicateField:
        return Words::tr("the form already has this field");
    case Kind::OnlyForLists:
        return Words::tr("\"append\", \"items\" and \"archives\" are for lists");
    case Kind::ListMustGrow:
        return Words::tr("a list must be one that only grows: \"append\"");
    case Kind::NoSuchItemValue:
        return Words::tr("the list's items have no such value");
    case Kind::NoValueInBody:
        return Words::tr("the request body has no value \"%1\"");
    case Kind::ReadOnlyWithoutRead:
        return Words::tr("a read-only field needs a read");
    case Kind::NoValueInAnswer:
        return Words::tr("the read's answer has no value \"%1\"");
    case Kind::NoSuchChoice:
        return Words::tr("the schema's enum has no such value");
    case Kind::NoSuchRule:
        return Words::tr("there is no rule \"%1\"");
    case Kind::RuleOfOtherType:
        return Words::tr("\"%1\" does not check values of type %2");
    case Kind::NotAmongObjects:
        return Words::tr("\"%1\" is not among the form's objects");
    case Kind::ClosedMemberOfWhole:
        return Words::tr("\"%1\" is sent with every member that was read, which the schema's "
                         "\"additionalProperties\": false forbids");
    case Kind::FieldMissing:
        return Words::tr("lacks \"%1\", which the request body has");
    case Kind::NoSuchField:
        return Words::tr("the form has no field \"%1\"");
    case Kind::NotInFormOrAnswer:
        return Words::tr("neither the form nor the read's answer has \"%1\"");
    case Kind::NoFieldCalled:
        return Words::tr("the form has no field called \"%1\"");
    case Kind::ArgumentMissing:
        return Words::tr("lacks \"%1\", which the rule \"%2\" needs");
    case Kind::TooFewFields:
        return Words::tr("\"with\" must name %1 fields for the rule \"%2\"");
    case Kind::ArgumentUnused:
        return Words::tr("has \"%1\", which the rule \"%2\" does not use");
    case Kind::AttachmentNotString:
        return Words::tr("must be a string in the schema, and is of type %1");
    case Kind::EditorOfOtherType:
        return Words::tr("cannot edit a value of type %1");
    case Kind::NothingToChoose:
        return Words::tr("has nothing to choose from: neither enum nor suggestions");
    case Kind::NotAnIntegerInSchema:
        return Words::tr("must be an integer in the schema");
    case Kind::NotAStringInSchema:
        return Words::tr("must be a string in the schema");
    case Kind::EmptyNotAllowed:
        return Words::tr("would send \"\", which the schema does not allow");
    case Kind::ClosedWhole:
        return Words::tr("is sent with every member that was read, which the schema's "
                         "\"additionalProperties\": false forbids");
    }
    return {};
}

} // namespace

namespace words {

QString reason(const SpecFault &fault)
{
    const QStringList &args = fault.args;
    switch (args.size()) {
    case 0:
        return textOf(fault);
    case 1:
        return textOf(fault).arg(args[0]);
    case 2:
        return textOf(fault).arg(args[0], args[1]);
    default:
        return textOf(fault).arg(args[0], args[1], args[2]);
    }
}

QString sentence(const SpecError &error)
{
    const QString place
        = error.pointer.isEmpty() ? error.file : error.file % u" at " % error.pointer;
    return Words::tr("This API description can't be used: %1: %2.").arg(place, reason(error.fault));
}

} // namespace words
