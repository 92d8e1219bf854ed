/** A CSL 1.0.1 style of our own after ISO 690:2021, author and date, as French documentalists write it. */
export const iso690Style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" default-locale="fr-FR">
  <info>
    <title>ISO 690 (auteur et date, français)</title>
    <id>iso690-fr</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="fr">
    <terms>
      <term name="no date">[sans date]</term>
      <term name="editor" form="short">dir.</term>
      <term name="editorial-director" form="short">dir.</term>
      <term name="translator" form="short">trad.</term>
      <term name="director" form="short">réal.</term>
      <term name="compiler" form="short">comp.</term>
    </terms>
  </locale>
  <macro name="people">
    <names variable="author">
      <name and="text" name-as-sort-order="all" sort-separator=", " delimiter=", " delimiter-precedes-last="never">
        <name-part name="family" text-case="uppercase"/>
      </name>
      <label form="short" prefix=" (" suffix=")"/>
      <substitute>
        <names variable="director"/>
        <names variable="editor"/>
        <names variable="editorial-director"/>
        <names variable="compiler"/>
        <names variable="interviewer"/>
        <names variable="organizer"/>
        <names variable="contributor"/>
        <text macro="title-first"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued">
        <date variable="issued" form="text" date-parts="year"/>
      </if>
      <else>
        <text term="no date"/>
      </else>
    </choose>
  </macro>
  <macro name="head">
    <group delimiter=", ">
      <text macro="people"/>
      <text macro="year"/>
    </group>
  </macro>
  <macro name="medium">
    <choose>
      <if variable="URL DOI" match="any">
        <text value="[en\u00a0ligne]"/>
      </if>
    </choose>
  </macro>
  <macro name="title">
    <group delimiter=" ">
      <choose>
        <if type="article-journal article-magazine article-newspaper article chapter paper-conference entry entry-dictionary entry-encyclopedia review review-book" match="any">
          <text variable="title"/>
        </if>
        <else>
          <text variable="title" font-style="italic"/>
          <choose>
            <if variable="author director editor editorial-director compiler interviewer organizer contributor" match="any">
              <text macro="medium"/>
            </if>
          </choose>
        </else>
      </choose>
    </group>
  </macro>
  <macro name="title-first">
    <group delimiter=" ">
      <choose>
        <if type="article-journal article-magazine article-newspaper article chapter paper-conference entry entry-dictionary entry-encyclopedia review review-book" match="any">
          <text variable="title"/>
        </if>
        <else>
          <text variable="title" font-style="italic"/>
          <text macro="medium"/>
        </else>
      </choose>
    </group>
  </macro>
  <macro name="host-editor">
    <names variable="editor">
      <name and="text" name-as-sort-order="all" sort-separator=", " delimiter=", " delimiter-precedes-last="never">
        <name-part name="family" text-case="uppercase"/>
      </name>
      <label form="short" prefix=" (" suffix=")"/>
    </names>
  </macro>
  <macro name="host">
    <choose>
      <if type="chapter paper-conference entry entry-dictionary entry-encyclopedia" match="any">
        <group delimiter=" ">
          <text value="In\u00a0:"/>
          <group delimiter=", ">
            <text macro="host-editor"/>
            <group delimiter=" ">
              <text variable="container-title" font-style="italic"/>
              <text macro="medium"/>
            </group>
          </group>
        </group>
      </if>
      <else-if type="article-journal article-magazine article-newspaper article review review-book" match="any">
        <group delimiter=" ">
          <text variable="container-title" font-style="italic"/>
          <text macro="medium"/>
        </group>
      </else-if>
      <else-if type="webpage post post-weblog periodical" match="any">
        <text variable="container-title"/>
      </else-if>
    </choose>
  </macro>
  <macro name="issue">
    <group delimiter=", ">
      <choose>
        <if type="article-journal article-magazine article-newspaper article review review-book periodical" match="any">
          <choose>
            <if type="periodical" match="none">
              <text macro="day"/>
            </if>
            <else-if variable="volume issue" match="any">
              <text macro="day"/>
            </else-if>
          </choose>
          <group delimiter="\u00a0">
            <text value="vol."/>
            <text variable="volume"/>
          </group>
          <group delimiter="\u00a0">
            <choose>
              <if is-numeric="issue">
                <text value="n°"/>
              </if>
            </choose>
            <text variable="issue"/>
          </group>
        </if>
        <else-if variable="volume">
          <group delimiter="\u00a0">
            <text value="vol."/>
            <text variable="volume"/>
          </group>
        </else-if>
      </choose>
    </group>
  </macro>
  <macro name="day">
    <choose>
      <if type="article-journal article-magazine article-newspaper article review review-book periodical" match="any">
        <date variable="issued">
          <date-part name="day" suffix="\u00a0"/>
          <date-part name="month" suffix=" "/>
          <date-part name="year"/>
        </date>
      </if>
    </choose>
  </macro>
  <macro name="pages">
    <choose>
      <if type="article-journal article-magazine article-newspaper article chapter paper-conference entry entry-dictionary entry-encyclopedia review review-book" match="any">
        <group delimiter="\u00a0">
          <text value="p."/>
          <text variable="page"/>
        </group>
      </if>
      <else>
        <text variable="number-of-pages" suffix="\u00a0p."/>
      </else>
    </choose>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" ">
          <number variable="edition" form="ordinal"/>
          <text value="édition"/>
        </group>
      </if>
      <else>
        <text variable="edition"/>
      </else>
    </choose>
  </macro>
  <macro name="publisher">
    <group delimiter="\u00a0: ">
      <text variable="publisher-place"/>
      <text variable="publisher"/>
    </group>
  </macro>
  <macro name="series">
    <group delimiter=", ">
      <text variable="collection-title"/>
      <group delimiter="\u00a0">
        <choose>
          <if is-numeric="collection-number">
            <text value="n°"/>
          </if>
        </choose>
        <text variable="collection-number"/>
      </group>
    </group>
  </macro>
  <macro name="translator">
    <names variable="translator">
      <label form="short" suffix=" "/>
      <name and="text" delimiter=", " delimiter-precedes-last="never"/>
    </names>
  </macro>
  <macro name="standard-number">
    <choose>
      <if type="book report thesis" match="any">
        <text variable="ISBN" prefix="ISBN\u00a0"/>
      </if>
    </choose>
  </macro>
  <macro name="access">
    <choose>
      <if variable="DOI">
        <text variable="DOI" prefix="DOI\u00a0"/>
      </if>
      <else-if variable="URL">
        <group delimiter=" ">
          <text value="Disponible à l’adresse\u00a0:"/>
          <text variable="URL"/>
          <date variable="accessed" form="text" prefix="[consulté le " suffix="]"/>
        </group>
      </else-if>
    </choose>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <names variable="author">
          <name form="short" and="text" delimiter=", "/>
          <substitute>
            <names variable="editor"/>
            <text variable="title"/>
          </substitute>
        </names>
        <text macro="year"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort>
      <key macro="people"/>
      <key variable="issued"/>
      <key variable="title"/>
    </sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="head"/>
        <text macro="title"/>
        <text macro="translator"/>
        <text macro="host"/>
        <text variable="genre" text-case="capitalize-first"/>
        <text macro="edition"/>
        <text macro="publisher"/>
        <group delimiter=", ">
          <text macro="issue"/>
          <text macro="pages"/>
        </group>
        <text macro="series"/>
        <text macro="standard-number"/>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>`
